import { WorldFile } from '@ridgeway/intent';
import { conditionOf } from '../__testUtils__/conditionOf';
import { kindsOf } from '../__testUtils__/kindsOf';
import {
  deprecation,
  flat,
  olderService,
  V1ALPHA1,
  worldWith,
} from '../__testUtils__/olderVersions';
import { file } from '../__testUtils__/worlds';

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
