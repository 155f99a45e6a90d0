import { byException, options } from '../__testUtils__/authorizers';
import { conditionOf } from '../__testUtils__/conditionOf';
import { exceptionFor } from '../__testUtils__/exceptions';
import { kindsOf } from '../__testUtils__/kindsOf';
import {
  deprecation,
  extension,
  FLAT,
  flat,
  olderService,
  V1ALPHA1,
  worldWith,
} from '../__testUtils__/olderVersions';
import { derive } from '../derive';
import { explain } from '../explain';

const NODES = { 'disk.example.com/kind': 'nvme' };
const pinned = olderService('old/cart', 'v1alpha1', {
  ...FLAT,
  nodeSelector: NODES,
});

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
