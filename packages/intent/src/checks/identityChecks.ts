import { Located } from '../model/Located';
import { Finding } from '../parse/Finding';
import { World } from '../world/World';

type MeshMember = Located<'MeshMember'>;

/** Account of every pod that names none. */
const SHARED_ACCOUNT = 'default';
/** Labels that the platform gives to the pods of all services of a sector. */
const SECTOR_LABELS = [
  'app.kubernetes.io/part-of',
  'app.kubernetes.io/managed-by',
];
const NAME_LABEL = 'app.kubernetes.io/name';

/** Mesh members by sector. Worlds are values, so this is counted once per map of members. */
const known = new WeakMap<
  World['meshMembers'],
  ReadonlyMap<string, readonly MeshMember[]>
>();

/**
 * A mesh member says itself who it is: which account it runs as and which pods are its own. It
 * must not be anybody else, or it would be let in where they are.
 */
export function checkIdentity(world: World, member: MeshMember): Finding[] {
  return [
    ...accountFindings(world, member),
    ...selectorFindings(world, member),
  ];
}

function* accountFindings(
  world: World,
  member: MeshMember,
): Generator<Finding> {
  const { metadata, spec } = member.document;
  const path = ['spec', 'serviceAccount'];
  const scoped = `${metadata.sector}/${spec.serviceAccount}`;
  const owner =
    world.services.has(scoped) || world.packages.has(scoped)
      ? scoped
      : othersOf(world, member).find(
          other => other.spec.serviceAccount === spec.serviceAccount,
        )?.subject;
  if (spec.serviceAccount === SHARED_ACCOUNT) {
    yield taken(path, {
      message: `The service account ${SHARED_ACCOUNT} is that of every pod that names none.`,
      suggestion: 'Give the workload a service account of its own.',
    });
  } else if (owner !== undefined) {
    yield taken(path, {
      message: `The service account ${spec.serviceAccount} is the identity of ${owner}.`,
      suggestion: 'Give the workload a service account of its own.',
    });
  }
}

function* selectorFindings(
  world: World,
  member: MeshMember,
): Generator<Finding> {
  const { metadata, spec } = member.document;
  const keys = Object.keys(spec.selector);
  const path = ['spec', 'selector'];
  const suggestion = 'Select by a label that only its own pods have.';
  const platformLabel = keys.find(key => key.startsWith('ridgeway.dev/'));
  if (platformLabel !== undefined) {
    yield taken([...path, platformLabel], {
      message: `The label ${platformLabel} is the platform's: it marks the pods of services.`,
      suggestion,
    });
    return;
  }
  const service = `${metadata.sector}/${spec.selector[NAME_LABEL]}`;
  const selectsServices =
    keys.length > 0 &&
    keys.every(
      key =>
        SECTOR_LABELS.includes(key) ||
        (key === NAME_LABEL && world.services.has(service)),
    ) &&
    [undefined, 'ridgeway'].includes(
      spec.selector['app.kubernetes.io/managed-by'],
    ) &&
    [undefined, metadata.sector].includes(
      spec.selector['app.kubernetes.io/part-of'],
    );
  if (selectsServices) {
    yield taken(path, {
      message: `This selector takes the pods of ${
        keys.includes(NAME_LABEL)
          ? service
          : `every service of sector ${metadata.sector}`
      }.`,
      suggestion,
    });
  }
  const other = othersOf(world, member).find(candidate =>
    keys.every(key => candidate.spec.selector[key] === spec.selector[key]),
  );
  if (keys.length > 0 && other) {
    yield taken(path, {
      message: `This selector takes the pods of ${other.subject}.`,
      suggestion,
    });
  }
}

function taken(
  path: Finding['path'],
  words: Pick<Finding, 'message' | 'suggestion'>,
): Finding {
  return {
    reason: 'IdentityTaken',
    path,
    allowed: 'an identity that nobody else in the sector has',
    ...words,
  };
}

/** The other mesh members of the sector. */
function othersOf(world: World, member: MeshMember) {
  let bySector = known.get(world.meshMembers);
  if (!bySector) {
    bySector = group(world.meshMembers);
    known.set(world.meshMembers, bySector);
  }
  const { sector, name } = member.document.metadata;
  return (bySector.get(sector) ?? [])
    .map(({ document }) => document)
    .filter(document => document.metadata.name !== name)
    .map(({ metadata, spec }) => ({
      subject: `${metadata.sector}/${metadata.name}`,
      spec,
    }));
}

function group(members: World['meshMembers']): Map<string, MeshMember[]> {
  const sectors = new Map<string, MeshMember[]>();
  for (const [, member] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { sector } = member.document.metadata;
    sectors.set(sector, [...(sectors.get(sector) ?? []), member]);
  }
  return sectors;
}
