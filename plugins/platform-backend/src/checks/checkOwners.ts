import {
  Diagnostic,
  Located,
  World,
  WorldPath,
  worldPath,
} from '@ridgeway/intent';
import { CandidateDocument } from './checkDocuments';

/** Owners of the sectors, components and deprecations given that the catalog does not know. */
export async function checkOwners(
  world: World,
  documents: readonly CandidateDocument[],
  ownerExists: (entityRef: string) => Promise<boolean>,
): Promise<Diagnostic[]> {
  const findings: Diagnostic[] = [];
  for (const { path, text } of documents) {
    const place = worldPath(path);
    const owned =
      text !== undefined && place.holds === 'document'
        ? ownedBy(world, place)
        : undefined;
    if (owned) {
      const { owner } = owned.document.spec;
      if (!(await ownerExists(owner))) {
        findings.push({
          severity: 'error',
          reason: 'UnknownOwner',
          file: path,
          ...owned.locate(['spec', 'owner']),
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

function ownedBy(
  world: World,
  { kinds, key }: Extract<WorldPath, { holds: 'document' }>,
):
  | Located<'Sector'>
  | Located<'Ownership'>
  | Located<'Deprecation'>
  | undefined {
  switch (kinds[0]) {
    case 'Sector':
      return world.sectors.get(key);
    case 'Ownership':
      return world.ownerships.get(key);
    case 'Deprecation':
      return world.deprecations.get(key);
    default:
      return undefined;
  }
}
