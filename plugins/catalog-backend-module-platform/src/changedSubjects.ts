/**
 * Subjects of the registry that a change of the given paths may touch: `commerce` for its
 * `sector.yaml`, `commerce/checkout` for a service. Policies, exceptions and what else is under
 * `platform/` say nothing that the catalog records, but for {@link concernsAnybody}.
 */
export function changedSubjects(paths: readonly string[]): string[] {
  const subjects = new Set<string>();
  for (const path of paths) {
    const match = /^sectors\/([^/]+)\/([^/]+)\.yaml$/.exec(path);
    if (match) {
      const [, sector, name] = match;
      subjects.add(name === 'sector' ? sector : `${sector}/${name}`);
    }
  }
  return [...subjects].sort();
}

/** Whether a change of the path may touch any subject: who uses something that goes away is labelled. */
export function concernsAnybody(path: string): boolean {
  return path.startsWith('platform/deprecations/');
}
