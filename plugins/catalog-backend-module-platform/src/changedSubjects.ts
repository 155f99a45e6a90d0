/**
 * Subjects of the registry that a change of the given paths may touch: `commerce` for its
 * `sector.yaml`, `commerce/checkout` for a service. Policies, exceptions and everything under
 * `platform/` say nothing that the catalog records.
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
