import { World, WorldFile } from '@ridgeway/intent';
import { byException, options } from '../__testUtils__/authorizers';
import { exceptionFor } from '../__testUtils__/exceptions';
import {
  deprecation,
  extension,
  olderService,
  worldWith,
} from '../__testUtils__/olderVersions';
import { file } from '../__testUtils__/worlds';
import { derive } from '../derive';
import { explain } from '../explain';
import { Condition, ConditionType } from '../model/Condition';

const FLAT = {
  image: 'registry.example/cart:1',
  ports: [{ name: 'http', port: 80, targetPort: 8080 }],
  callers: ['shop/store'],
};
const NODES = { 'disk.example.com/kind': 'nvme' };

const flat = olderService('old/cart', 'v1alpha1', FLAT);
const pinned = olderService('old/cart', 'v1alpha1', {
  ...FLAT,
  nodeSelector: NODES,
});
const V1ALPHA1 = { version: 'ridgeway.dev/v1alpha1' };
const enforced = (spec = {}) =>
  deprecation(V1ALPHA1, {
    enforced: { at: '2026-10-05', by: 'user:default/pat' },
    ...spec,
  });
const pinning = (labels: Record<string, string>, life = {}) =>
  exceptionFor('old/cart', {
    field: 'spec.nodeSelector',
    overrides: { nodeSelector: labels },
    ...life,
  });

function conditionOf(
  type: ConditionType,
  subject: string,
  world: World,
  asOf = options.asOf,
): Partial<Condition> {
  const found = derive(world, { ...byException, asOf }).conditions.filter(
    condition => condition.subject === subject && condition.type === type,
  );
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

function kindsOf(subject: string, world: World): string[] {
  return derive(world, byException)
    .resources.filter(resource => resource.subject === subject)
    .map(({ object }) => object.kind);
}

describe('Current', () => {
  it('is true of what is of the newest version, for sectors, services and escape hatches', () => {
    const world = worldWith(
      file(
        'sectors/old/member.yaml',
        'MeshMember',
        { name: 'member', sector: 'old' },
        { selector: { app: 'x' }, serviceAccount: 'x', ports: {} },
      ),
    );
    for (const subject of ['shop', 'shop/store', 'old/member']) {
      expect(conditionOf('Current', subject, world)).toMatchObject({
        status: 'True',
        reason: 'CurrentVersion',
      });
    }
  });

  it('names an older version that is converted by itself, and derives it all the same', () => {
    const world = worldWith(flat);
    expect(conditionOf('Current', 'old/cart', world)).toMatchObject({
      status: 'False',
      reason: 'AutoMigrated',
      message: expect.stringContaining('ridgeway.dev/v1alpha1'),
      remedy: {
        summary: expect.stringContaining(
          'ridgeway migrate sectors/old/cart.yaml --to v1',
        ),
      },
    });
    for (const type of ['Valid', 'Derived', 'AgreementsMet'] as const) {
      expect(conditionOf(type, 'old/cart', world).status).toBe('True');
    }
    expect(kindsOf('old/cart', world)).toContain('Deployment');
  });

  it('says what somebody has to look at', () => {
    const world = worldWith(
      olderService('old/cart', 'v1beta1', {
        containers: { app: { image: 'registry.example/cart:1' } },
        inbound: [{ service: '*' }],
      }),
    );
    expect(conditionOf('Current', 'old/cart', world)).toMatchObject({
      status: 'False',
      reason: 'MigrationNeeded',
      message: expect.stringContaining('wildcard'),
    });
    expect(kindsOf('old/cart', world)).toContain('Deployment');
  });

  it.each<[string, WorldFile, string, string | undefined]>([
    ['version', deprecation(V1ALPHA1), 'VersionDeprecated', undefined],
    [
      'field',
      deprecation({ field: { kind: 'Service', path: 'spec.service.ports' } }),
      'FieldDeprecated',
      'spec.ports',
    ],
  ])(
    'tells of a deprecated %s until when, what instead and who helps',
    (_, of, reason, path) => {
      const { causes = [] } = conditionOf(
        'Current',
        'old/cart',
        worldWith(flat, of),
      );
      expect(causes.map(cause => cause.reason)).toEqual([
        reason,
        'AutoMigrated',
      ]);
      expect(causes[0]).toMatchObject({
        message:
          'The old way is deprecated: Nobody can judge it. old/cart can rely on it until 2026-10-01. Use instead: The new way. Help: #platform-help.',
        remedy: {
          request: { kind: 'extension', subject: 'old/cart', object: 'it' },
          ...(path && { location: { path } }),
        },
      });
    },
  );

  it('puts what has to be done first at the top', () => {
    const world = worldWith(
      flat,
      deprecation(
        { field: { kind: 'Service', path: 'spec.service.ports' } },
        { notice: 60 },
        'later',
      ),
      deprecation(V1ALPHA1, {}, 'sooner'),
    );
    const { reason, remedy, causes } = conditionOf(
      'Current',
      'old/cart',
      world,
    );
    expect(causes?.map(cause => cause.reason)).toEqual([
      'VersionDeprecated',
      'FieldDeprecated',
      'AutoMigrated',
    ]);
    expect(reason).toBe('VersionDeprecated');
    expect(remedy).toMatchObject({
      summary:
        'Use instead: The new way. See what changes with `ridgeway migrate sectors/old/cart.yaml --to v1` or Migrate on its page.',
      request: { object: 'sooner' },
    });
  });

  it('tells of types, templates and fields of sectors', () => {
    const of = (what: Record<string, unknown>, name: string) =>
      deprecation(what, {}, name);
    const world = worldWith(
      file(
        'sectors/old/cart.yaml',
        'Service',
        {
          name: 'cart',
          sector: 'old',
          annotations: { 'ridgeway.dev/template': 'template:default/old' },
        },
        { containers: { app: {} }, resources: { db: { type: 'postgres' } } },
      ),
      of({ resourceType: 'postgres' }, 'type'),
      of({ template: 'template:default/old' }, 'template'),
      of({ field: { kind: 'Sector', path: 'spec.purpose' } }, 'purpose'),
    );
    expect(
      conditionOf('Current', 'old/cart', world).causes?.map(
        ({ reason }) => reason,
      ),
    ).toEqual(['TemplateDeprecated', 'ResourceTypeDeprecated']);
    const { reason, remedy } = conditionOf('Current', 'old', world);
    expect(reason).toBe('FieldDeprecated');
    expect(remedy).not.toHaveProperty('request');
  });

  it('says nothing of drafts, nor of what is announced for later', () => {
    for (const announced of [undefined, '2026-12-24']) {
      expect(
        conditionOf(
          'Current',
          'old/cart',
          worldWith(flat, deprecation(V1ALPHA1, { announced })),
        ),
      ).toMatchObject({ reason: 'AutoMigrated' });
    }
  });
});

describe('what is no longer served', () => {
  it('stands still, and keeps its agreements', () => {
    const world = worldWith(flat, enforced());
    expect(conditionOf('Valid', 'old/cart', world)).toMatchObject({
      status: 'False',
      reason: 'NoLongerServed',
      message: expect.stringContaining('what runs stays as it is'),
      remedy: {
        owner: 'group:default/platform',
        request: { kind: 'extension', subject: 'old/cart', object: 'it' },
      },
    });
    expect(conditionOf('Derived', 'old/cart', world)).toMatchObject({
      status: 'False',
      reason: 'NoLongerServed',
    });
    expect(kindsOf('old/cart', world)).toEqual([]);
    const reference = {
      subject: 'old/cart',
      environment: 'production',
      kind: 'Deployment',
      name: 'cart',
    };
    expect(explain(world, reference, options)).toEqual([]);
    // Nobody else notices.
    const served = derive(worldWith(flat), byException);
    const stopped = derive(world, byException);
    expect(stopped.agreements).toEqual(served.agreements);
    expect(
      stopped.resources.filter(({ subject }) => subject !== 'old/cart'),
    ).toEqual(served.resources.filter(({ subject }) => subject !== 'old/cart'));
  });

  it('goes on before that moment, and while an extension lives, to the end of its day', () => {
    expect(
      conditionOf(
        'Valid',
        'old/cart',
        worldWith(flat, enforced()),
        '2026-10-04T12:00:00Z',
      ).status,
    ).toBe('True');
    const extended = worldWith(
      flat,
      enforced({ extensions: [extension('old/cart', '2026-11-20')] }),
    );
    expect(
      conditionOf('Valid', 'old/cart', extended, '2026-11-20T23:00:00Z').status,
    ).toBe('True');
    expect(
      conditionOf('Valid', 'old/cart', extended, '2026-11-21T00:00:00Z').reason,
    ).toBe('NoLongerServed');
    expect(conditionOf('Current', 'old/cart', extended).message).toContain(
      'until 2026-11-20',
    );
  });

  it('can be a sector, whose services go on', () => {
    const world = worldWith(
      flat,
      deprecation(
        { field: { kind: 'Sector', path: 'spec.purpose' } },
        { enforced: { at: '2026-10-05', by: 'user:default/pat' } },
      ),
    );
    expect(conditionOf('Derived', 'old', world).reason).toBe('NoLongerServed');
    expect(kindsOf('old', world)).toEqual([]);
    expect(kindsOf('old/cart', world)).toContain('Deployment');
  });
});

describe('what v1 cannot say', () => {
  it('stands still until an exception says it, and names who decides', () => {
    expect(conditionOf('Valid', 'old/cart', worldWith(pinned))).toMatchObject({
      status: 'False',
      reason: 'MigrationBlocked',
      message: expect.stringMatching(/spec\.nodeSelector.*platform decides\./),
      remedy: {
        owner: 'group:default/platform',
        request: {
          kind: 'exception',
          subject: 'old/cart',
          object: 'spec.nodeSelector',
        },
        location: { file: 'sectors/old/cart.yaml', line: 1 },
      },
    });
    expect(kindsOf('old/cart', worldWith(pinned))).toEqual([]);
    expect(conditionOf('Current', 'old/cart', worldWith(pinned)).reason).toBe(
      'MigrationNeeded',
    );
  });

  it('is derived as the exception says', () => {
    const world = worldWith(pinned, pinning(NODES));
    expect(conditionOf('Valid', 'old/cart', world).status).toBe('True');
    expect(conditionOf('Current', 'old/cart', world).reason).toBe(
      'AutoMigrated',
    );
    expect(
      derive(world, byException).resources.find(
        ({ subject, object }) =>
          subject === 'old/cart' && object.kind === 'Deployment',
      )?.object,
    ).toHaveProperty('spec.template.spec.nodeSelector', NODES);
  });

  it.each([
    ['says something else', pinning({ 'disk.example.com/kind': 'hdd' })],
    ['says more', pinning({ ...NODES, zone: 'a' })],
    ['is over', pinning(NODES, { expires: '2026-11-01' })],
    ['has not begun', pinning(NODES, { grantedAt: '2026-12-01' })],
  ])('is not helped by an exception that %s', (_, exception) => {
    expect(
      conditionOf('Valid', 'old/cart', worldWith(pinned, exception)).reason,
    ).toBe('MigrationBlocked');
  });

  it('is not helped by an exception that no policy permits', () => {
    const denied = derive(worldWith(pinned, pinning(NODES)), {
      ...options,
      authorizer: {
        decide: ({ gate }) => ({
          allowed: gate !== 'OverrideGuardrail',
          policies: [],
          forbidden: false,
          errors: [],
        }),
      },
    });
    expect(
      denied.conditions.find(
        ({ subject, type }) => subject === 'old/cart' && type === 'Valid',
      )?.reason,
    ).toBe('MigrationBlocked');
  });

  it('asks the sector about allowAll, which no exception can say', () => {
    const open = worldWith(
      olderService('old/cart', 'v1alpha1', { ...FLAT, allowAll: true }),
    );
    const { reason, remedy } = conditionOf('Valid', 'old/cart', open);
    expect(reason).toBe('MigrationBlocked');
    expect(remedy).toMatchObject({
      owner: 'group:default/old',
      summary: expect.stringContaining('shop/store'),
    });
    expect(remedy).not.toHaveProperty('request');
  });
});
