/** Takes subjects that a change can reach. */
export interface Reach {
  add(subject: string): void;
  addAll(subjects: readonly string[]): void;
}

/** Subjects whose derivation can differ, each with the files that can be the cause. */
export class Affected {
  /** Files whose change reaches every subject. */
  readonly everywhere: string[] = [];
  /** Files by the subject that they reach. */
  readonly bySubject = new Map<string, Set<string>>();

  /** What a change of some files reaches. */
  by(...files: readonly string[]): Reach {
    const add = (subject: string) => {
      const causes = this.bySubject.get(subject) ?? new Set();
      files.forEach(file => causes.add(file));
      this.bySubject.set(subject, causes);
    };
    return { add, addAll: subjects => subjects.forEach(add) };
  }

  /** Files that can be the cause of a difference of a subject. */
  filesFor(subject: string): string[] {
    return [...this.everywhere, ...(this.bySubject.get(subject) ?? [])];
  }
}
