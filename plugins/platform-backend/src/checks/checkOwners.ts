import { Diagnostic, World, worldPath } from '@ridgeway/intent';
import { CandidateDocument } from './checkDocuments';

/** Owners of the sectors given that the catalog does not know. */
export async function checkOwners(
  world: World,
  documents: readonly CandidateDocument[],
  ownerExists: (entityRef: string) => Promise<boolean>,
): Promise<Diagnostic[]> {
  const findings: Diagnostic[] = [];
  for (const { path, text } of documents) {
    const place = worldPath(path);
    const sector =
      text !== undefined &&
      place.holds === 'document' &&
      place.kinds.includes('Sector')
        ? world.sectors.get(place.key)
        : undefined;
    if (sector) {
      const { owner } = sector.document.spec;
      if (!(await ownerExists(owner))) {
        findings.push({
          severity: 'error',
          reason: 'UnknownOwner',
          file: path,
          ...sector.locate(['spec', 'owner']),
          path: 'spec.owner',
          message: `The catalog knows no ${owner}.`,
          allowed: 'the reference of a group that is in the catalog',
          example: 'group:default/commerce',
          suggestion:
            'Choose a group that exists, or add the group to the catalog first.',
        });
      }
    }
  }
  return findings;
}
