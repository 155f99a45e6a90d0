import { healthOf, hasStatus, isWorkload } from '.';

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' };

const deployment = (status: object | undefined, replicas = 3) => ({
  metadata: { generation: 2 },
  spec: { replicas },
  status,
});
const settled = {
  observedGeneration: 2,
  replicas: 3,
  updatedReplicas: 3,
  readyReplicas: 3,
};

describe('healthOf a Deployment', () => {
  it.each([
    ['runs', settled, 'healthy', '3 of 3 pods ready'],
    [
      'lacks a pod',
      { ...settled, readyReplicas: 2 },
      'progressing',
      '2 of 3 pods ready',
    ],
    [
      'has old pods left',
      { ...settled, replicas: 4 },
      'progressing',
      '3 of 3 pods ready; older ones are ending',
    ],
    [
      'is not seen by its controller yet, however well the last version runs',
      { ...settled, observedGeneration: 1 },
      'progressing',
      '3 of 3 pods ready; a change begins',
    ],
    [
      'was just made',
      undefined,
      'progressing',
      '0 of 3 pods ready; a change begins',
    ],
    [
      'does not come up in time',
      {
        ...settled,
        updatedReplicas: 1,
        conditions: [
          {
            type: 'Progressing',
            status: 'False',
            reason: 'ProgressDeadlineExceeded',
          },
        ],
      },
      'failing',
      '3 of 3 pods ready; the new version does not come up in time',
    ],
    [
      'may not make pods',
      {
        ...settled,
        conditions: [
          {
            type: 'ReplicaFailure',
            status: 'True',
            reason: 'FailedCreate',
            message: 'exceeded quota',
          },
        ],
      },
      'failing',
      'Pods cannot be made: exceeded quota',
    ],
  ])('that %s', (_what, status, level, message) => {
    expect(healthOf(DEPLOYMENT, deployment(status))).toMatchObject({
      level,
      message,
    });
  });

  it('does not call one healthy that asks for no pods', () => {
    expect(healthOf(DEPLOYMENT, deployment({ ...settled }, 0)).level).toBe(
      'none',
    );
  });

  it('does not fail over a status that nobody knows', () => {
    expect(healthOf(DEPLOYMENT, { metadata: {}, spec: 'odd' }).level).toBe(
      'progressing',
    );
  });
});

describe('healthOf', () => {
  const claim = { apiVersion: 'db.example/v1', kind: 'PostgresInstance' };
  const withConditions = (...conditions: object[]) => ({
    status: { conditions },
  });

  it.each([
    ['healthy', [{ type: 'Ready', status: 'True' }]],
    ['progressing', [{ type: 'Ready', status: 'False', reason: 'Creating' }]],
    ['progressing', []],
    [
      'failing',
      [
        { type: 'Ready', status: 'True' },
        { type: 'Synced', status: 'False', reason: 'ReconcileError' },
      ],
    ],
  ])('a managed resource: %s', (level, conditions) => {
    expect(healthOf(claim, withConditions(...conditions)).level).toBe(level);
  });

  it('a route that one of its gateways refuses', () => {
    const route = {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
    };
    const accepted = { conditions: [{ type: 'Accepted', status: 'True' }] };
    const refused = {
      conditions: [
        { type: 'Accepted', status: 'False', reason: 'NotAllowedByListeners' },
      ],
    };
    expect(healthOf(route, { status: { parents: [accepted] } }).level).toBe(
      'healthy',
    );
    expect(
      healthOf(route, { status: { parents: [accepted, refused] } }),
    ).toEqual({
      level: 'failing',
      message: 'Not Accepted: NotAllowedByListeners',
    });
    expect(healthOf(route, {}).level).toBe('progressing');
  });

  it('what has no status is there, and more of it is never read', () => {
    for (const kind of ['ConfigMap', 'Secret', 'ServiceAccount']) {
      expect(hasStatus({ apiVersion: 'v1', kind })).toBe(false);
    }
    expect(healthOf({ apiVersion: 'v1', kind: 'ConfigMap' }, {}).level).toBe(
      'none',
    );
  });

  it('tells what runs pods', () => {
    expect(isWorkload(DEPLOYMENT)).toBe(true);
    expect(isWorkload({ apiVersion: 'v1', kind: 'Service' })).toBe(false);
  });
});
