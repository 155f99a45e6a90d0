import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { loadWorld } from '@ridgeway/intent';
import { generatedCompany } from './__testUtils__/company/generatedCompany';
import { optionsBy } from './__testUtils__/company/rules';
import { SECTORS } from './__testUtils__/company/vocabulary';
import { overriddenIn } from './__testUtils__/overriddenIn';
import { openedEdges, openedToAnybody } from './__testUtils__/openedEdges';
import { podTemplatesOf } from './__testUtils__/podTemplatesOf';
import { derive } from './derive';
import { CONDITION_REASONS } from './model/conditionReasons';
import { sectorKinds } from './resources/sector';
import { serviceKinds } from './resources/service';

/** What guardrails refuse of manifests; judgeManifests.property.test.ts reaches them. */
const OF_MANIFESTS = [
  'DoorRefused',
  'ForeignName',
  'ForeignNamespace',
  'HostAccessRefused',
  'IdentityRefused',
  'ManifestFieldRefused',
  'ManifestKindRefused',
  'MeshOptOut',
  'NodePinned',
  'PodNotRestricted',
  'SecretRefused',
  'VolumeRefused',
];

/** Given for what goes away and for older versions, which properties of their own are about. */
const OF_VERSIONS = [
  'AutoMigrated',
  'FieldDeprecated',
  'MigrationBlocked',
  'MigrationNeeded',
  'NoLongerServed',
  'ResourceTypeDeprecated',
  'TemplateDeprecated',
  'VersionDeprecated',
];

/** Reasons that no generated company can reach, each with its cause. */
const UNREACHED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    OF_MANIFESTS.map(reason => [
      reason,
      'no package of a generated company brings manifests',
    ]),
  ),
  ...Object.fromEntries(
    OF_VERSIONS.map(reason => [
      reason,
      'generated companies are written in v1, and nothing of them goes away',
    ]),
  ),
  ApiNotServed: 'needs a list of the APIs that clusters serve',
  DerivationFailed: 'is given by who calls derivation, when it throws',
  NamespaceCollision: 'no two generated sectors give one namespace',
  ParamsNotPlain: 'no managed type of a generated platform takes params',
  VolumeMissing: 'every generated mount is of a volume that is declared',
};

/** Kinds of other names: composite resources are what the platform says they are. */
const CONFIGURED = new Set(['CompositeResource']);

const SEED = 20261120;

describe('generated companies', () => {
  const companies = fc.sample(generatedCompany, { numRuns: 400, seed: SEED });
  const worlds = companies.map(({ files }) => loadWorld(files));
  const derivations = worlds.map((world, position) =>
    derive(world, optionsBy(companies[position].rules)),
  );

  it('are of a few services or of dozens', () => {
    const sizes = worlds.map(
      ({ services, meshMembers, packages }) =>
        services.size + meshMembers.size + packages.size,
    );
    expect(sizes.filter(size => size >= 24).length).toBeGreaterThan(30);
    expect(sizes.filter(size => size <= 3).length).toBeGreaterThan(30);
    expect(Math.max(...sizes)).toBeGreaterThan(50);
  });

  it('have every kind of resource', () => {
    const kinds = new Set(
      derivations.flatMap(({ resources }) =>
        resources.map(({ object }) => object.kind),
      ),
    );
    expect(
      [...serviceKinds, ...sectorKinds]
        .map(({ kind }) => kind)
        .filter(kind => !CONFIGURED.has(kind) && !kinds.has(kind)),
    ).toEqual([]);
  });

  it('give every reason of the reference', () => {
    const reference = readFileSync(
      resolve(__dirname, '../../../docs/reference/conditions.md'),
      'utf8',
    );
    // Other tables of the page tell what clusters say of what was derived.
    const [, table] = reference.split('## Reasons');
    const reasons = [
      ...table.matchAll(/^\| `([A-Za-z]+)` +\| `[A-Za-z`, ]+ +\|/gm),
    ]
      .map(([, reason]) => reason)
      .filter(reason => Object.hasOwn(CONDITION_REASONS, reason));
    expect(reasons.length).toBeGreaterThan(40);
    const given = new Set(
      derivations.flatMap(({ conditions }) =>
        conditions.flatMap(({ reason, causes = [] }) => [
          reason,
          ...causes.map(cause => cause.reason),
        ]),
      ),
    );
    expect(
      reasons.filter(reason => !given.has(reason) && !UNREACHED[reason]),
    ).toEqual([]);
  });

  it('have what properties are about: edges, wide doors, pods with exceptions', () => {
    expect(
      derivations.flatMap(each => openedEdges(each, SECTORS)).length,
    ).toBeGreaterThan(300);
    expect(derivations.flatMap(openedToAnybody).length).toBeGreaterThan(5);
    expect(
      new Set(derivations.flatMap(podTemplatesOf).flatMap(overriddenIn)).size,
    ).toBeGreaterThan(8);
  });
});
