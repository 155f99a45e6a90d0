/** Who depends on whom, by entity reference. */
export class EntryGraph {
  private readonly needs = new Map<string, readonly string[]>();
  private readonly neededBy = new Map<string, string[]>();

  /**
   * @param things - What each depends on and is made of; references that are not among them are
   *   kept, since something may depend on what no catalog knows.
   */
  constructor(
    private readonly things: ReadonlyMap<
      string,
      { dependsOn: readonly string[]; parts: readonly string[] }
    >,
  ) {
    for (const [ref, { dependsOn }] of things) {
      this.needs.set(ref, dependsOn);
      for (const target of dependsOn) {
        const dependents = this.neededBy.get(target) ?? [];
        dependents.push(ref);
        this.neededBy.set(target, dependents);
      }
    }
  }

  /** What depends on it directly. */
  dependentsOf(ref: string): readonly string[] {
    return this.neededBy.get(ref) ?? [];
  }

  /**
   * Everything that stops when it breaks, with the number of steps to it; nearest first, then by
   * reference. A system breaks with all of its parts, which are not counted among the affected.
   */
  affectedBy(ref: string): Map<string, number> {
    const broken = [ref, ...(this.things.get(ref)?.parts ?? [])];
    const distances = new Map(broken.map(start => [start, 0]));
    let ring = broken;
    for (let distance = 1; ring.length > 0; distance++) {
      const next = new Set(
        ring
          .flatMap(near => this.dependentsOf(near))
          .filter(far => !distances.has(far)),
      );
      ring = [...next].sort();
      ring.forEach(far => distances.set(far, distance));
    }
    broken.forEach(start => distances.delete(start));
    return distances;
  }

  /** Dependencies among some of them, sorted. */
  dependenciesAmong(
    refs: ReadonlySet<string>,
  ): Array<{ from: string; to: string }> {
    return [...refs]
      .sort()
      .flatMap(from =>
        (this.needs.get(from) ?? [])
          .filter(to => refs.has(to))
          .map(to => ({ from, to })),
      );
  }
}
