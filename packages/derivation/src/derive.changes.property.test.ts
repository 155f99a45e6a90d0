import fc from 'fast-check';
import { loadWorld, updateWorld, World } from '@ridgeway/intent';
import { documentsOf } from './__testUtils__/company/documentsOf';
import { generatedCompany } from './__testUtils__/company/generatedCompany';
import { optionsBy, Rule } from './__testUtils__/company/rules';
import { SECTORS } from './__testUtils__/company/vocabulary';
import {
  deprecation,
  extension,
  olderService,
} from './__testUtils__/olderVersions';
import { openedEdges } from './__testUtils__/openedEdges';
import { runs } from '@ridgeway/properties';
import { Spec } from './__testUtils__/worlds';
import { affectedSubjects } from './affected/affectedSubjects';
import { derive, deriveSubjects } from './derive';
import { DeriveOptions } from './model/DeriveOptions';
import { indexOf } from './world/WorldIndex';

const BROKEN = [
  'kind: [',
  '{}',
  '',
  'apiVersion: ridgeway.dev/v1\nkind: Service',
];

/** What a commit does to one file. */
type Edit = 'replace' | 'remove' | 'break';

/** A deprecation at each stage of its life, or none. */
const generatedDeprecation = fc
  .record({
    of: fc.constantFrom<Spec>(
      { version: 'ridgeway.dev/v1alpha1' },
      { version: 'ridgeway.dev/v1beta1' },
      { resourceType: 'postgres' },
      { resourceType: 'secret' },
      { resourceType: 'service' },
      { field: { kind: 'Service', path: 'spec.replicas' } },
      { field: { kind: 'Service', path: 'spec.containers.*.variables' } },
      { field: { kind: 'Sector', path: 'spec.egress' } },
      { field: { kind: 'MeshMember', path: 'spec.consents' } },
    ),
    life: fc.constantFrom<Spec>(
      { announced: undefined },
      {},
      { announced: '2099-01-01' },
      { enforced: { at: '2026-10-05', by: 'user:default/pat' } },
      {
        enforced: { at: '2026-10-05', by: 'user:default/pat' },
        extensions: [extension('far/flat', '2099-01-01')],
      },
    ),
  })
  .map(({ of, life }) => [deprecation(of, life)]);

const deprecations = fc.oneof(
  { weight: 9, arbitrary: generatedDeprecation },
  { weight: 1, arbitrary: fc.constant([]) },
);

function resultOf(world: World, subjects: string[], options: DeriveOptions) {
  const { resources, conditions } = deriveSubjects(world, subjects, options);
  return { resources, conditions };
}

/** What those have that a change is not known to affect, before and after it. */
function restOf(
  world: World,
  after: World,
  options: DeriveOptions,
  optionsAfter = options,
) {
  const affected = affectedSubjects(world, after);
  const rest = indexOf(world)
    .subjects()
    .filter(subject => !affected.has(subject));
  return {
    before: resultOf(world, rest, options),
    now: resultOf(after, rest, optionsAfter),
  };
}

describe('changes, over generated companies', () => {
  it('affect nobody whom they are not known to affect', () => {
    fc.assert(
      fc.property(
        generatedCompany,
        generatedCompany,
        fc.nat(),
        fc.constantFrom<Edit[]>('replace', 'replace', 'remove', 'break'),
        ({ files, rules }, { files: others }, pick, edit) => {
          const own = files[pick % files.length];
          const other = others[pick % others.length];
          const change = {
            replace: other,
            remove: { path: own.path },
            break: { path: own.path, text: BROKEN[pick % BROKEN.length] },
          }[edit];
          const world = loadWorld(files);
          const after = updateWorld(world, [change]);
          const { before, now } = restOf(world, after, optionsBy(rules));
          expect(now).toEqual(before);
        },
      ),
      runs(300),
    );
  });

  it('of what is deprecated affect whom they concern alone', () => {
    fc.assert(
      fc.property(
        generatedCompany,
        deprecations,
        deprecations,
        ({ files, rules }, first, second) => {
          const older = [
            olderService('far/flat', 'v1alpha1', { image: 'a' }),
            olderService('far/open', 'v1beta1', {
              containers: { app: { image: 'a' } },
              inbound: [{ service: '*' }],
              nodeSelector: { disk: 'nvme' },
            }),
          ];
          const world = loadWorld([...files, ...older, ...first]);
          const after = updateWorld(
            world,
            second.length > 0
              ? second
              : [{ path: 'platform/deprecations/it.yaml' }],
          );
          const { before, now } = restOf(world, after, optionsBy(rules));
          expect(now).toEqual(before);
        },
      ),
      runs(150),
    );
  });

  it('of the policies of a sector affect nobody else', () => {
    fc.assert(
      fc.property(
        generatedCompany,
        fc.constantFrom(...SECTORS),
        ({ files, rules }, sector) => {
          const world = loadWorld(files);
          const after = updateWorld(world, [
            { path: `sectors/${sector}/policies/new.cedar`, text: '' },
          ]);
          const options = optionsBy(rules);
          const { before, now } = restOf(
            world,
            after,
            options,
            deniedBy(sector, options),
          );
          expect(now).toEqual(before);
        },
      ),
      runs(100),
    );
  });

  it('are the same in a world that is updated and in one that is loaded', () => {
    fc.assert(
      fc.property(
        generatedCompany,
        generatedCompany,
        ({ files, rules }, { files: others }) => {
          const changes = others.slice(0, 6);
          const world = loadWorld(files);
          derive(world, optionsBy(rules));
          const updated = updateWorld(world, changes);
          const paths = new Set(changes.map(({ path }) => path));
          const loaded = loadWorld([
            ...files.filter(({ path }) => !paths.has(path)),
            ...changes,
          ]);
          expect(derive(updated, optionsBy(rules))).toEqual(
            derive(loaded, optionsBy(rules)),
          );
        },
      ),
      runs(100),
    );
  });

  it('that break a document leave alone who has nothing to do with it', () => {
    fc.assert(
      fc.property(generatedCompany, fc.nat(), ({ files, rules }, pick) => {
        const documents = documentsOf(files);
        const members = documents.filter(
          ({ kind, subject }) => kind !== 'Exception' && subject.includes('/'),
        );
        const broken = members[pick % members.length];
        if (!broken) {
          return;
        }
        const world = loadWorld(files);
        const after = updateWorld(world, [
          { path: broken.path, text: BROKEN[pick % BROKEN.length] },
        ]);
        const [sector] = broken.subject.split('/');
        const text = JSON.stringify(broken.spec);
        const strangers = members.filter(
          ({ subject, spec }) =>
            subject.split('/')[0] !== sector &&
            !text.includes(`"${subject}"`) &&
            !JSON.stringify(spec).includes(`"${broken.subject}"`),
        );
        const subjects = [
          ...strangers.map(({ subject }) => subject),
          ...SECTORS.filter(name => name !== sector),
        ];
        expect(resultOf(after, subjects, optionsBy(rules))).toEqual(
          resultOf(world, subjects, optionsBy(rules)),
        );
      }),
      runs(150),
    );
  });

  it('that take back a consent close exactly that edge', () => {
    fc.assert(
      fc.property(generatedCompany, fc.nat(), ({ files, rules }, pick) => {
        const world = loadWorld(files);
        const before = derive(world, optionsBy(rules));
        const active = before.agreements.filter(
          ({ state }) => state === 'active',
        );
        if (active.length === 0) {
          return;
        }
        const { caller, callee } = active[pick % active.length];
        const after = derive(
          updateWorld(
            world,
            files
              .filter(({ path }) => path === `sectors/${callee}.yaml`)
              .map(({ path, text, revision }) => {
                const document = JSON.parse(text);
                const consents: Array<{ from: string }> =
                  document.spec.consents;
                document.spec.consents = consents.filter(
                  ({ from }) => from !== caller,
                );
                return { path, text: JSON.stringify(document), revision };
              }),
          ),
          optionsBy(rules),
        );
        const still = after.agreements.some(
          each =>
            each.caller === caller &&
            each.callee === callee &&
            each.state === 'active',
        );
        const isTheirs = (edge: string) =>
          edge.endsWith(` ${caller} ${callee}`);
        const [was, is] = [before, after].map(
          derivation =>
            new Set(
              openedEdges(derivation, SECTORS).map(
                ({ edge, port }) => `${port} ${edge}`,
              ),
            ),
        );
        expect([...is].filter(edge => !was.has(edge))).toEqual([]);
        expect(
          [...was].filter(edge => !is.has(edge) && !isTheirs(edge)),
        ).toEqual([]);
        expect([...is].some(isTheirs) && !still).toBe(false);
      }),
      runs(200),
    );
  });
});

/** Options under which a sector's policies forbid everything that they may decide. */
function deniedBy(sector: string, options: DeriveOptions): DeriveOptions {
  const { authorizer } = options;
  const own: ReadonlyArray<Rule['gate']> = [
    'ReachExternal',
    'UseManaged',
    'Expose',
    'MountVolume',
  ];
  return {
    ...options,
    authorizer: {
      decide: question => {
        const { gate, principal, resource } = question;
        const isTheirs =
          gate === 'AccessSecret' || gate === 'MountVolume'
            ? resource.id.startsWith(`${sector}/`)
            : own.includes(gate) && principal.sector === sector;
        return isTheirs
          ? { allowed: false, policies: [], forbidden: true, errors: [] }
          : authorizer.decide(question);
      },
    },
  };
}
