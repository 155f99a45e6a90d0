import { ConnectionMap } from '@ridgeway/plugin-platform-common';
import { TrafficEdge } from '@ridgeway/plugin-telemetry-common';
import { withObserved } from './withObserved';

const map: ConnectionMap = {
  services: [
    {
      subject: 'commerce/checkout',
      sector: 'commerce',
      kind: 'Service',
      ports: [],
    },
    { subject: 'retail/stock', sector: 'retail', kind: 'Service', ports: [] },
  ],
  connections: [
    {
      caller: 'commerce/checkout',
      callee: 'retail/stock',
      state: 'awaiting-callee',
      environments: [
        {
          name: 'production',
          state: 'awaiting-callee',
          problem: 'ConsentMissing',
        },
        { name: 'staging', state: 'active' },
      ],
    },
  ],
};

const sectors = [
  { name: 'commerce', owner: 'group:default/commerce' },
  { name: 'web', owner: 'group:default/web' },
];

function edge(change: Partial<TrafficEdge>): TrafficEdge {
  return {
    caller: 'commerce/checkout',
    callee: 'retail/stock',
    environment: 'production',
    rate: 1,
    errors: 0,
    state: 'undeclared',
    ...change,
  };
}

describe('withObserved', () => {
  it('shows what is declared as it is where nothing was seen', () => {
    const shown = withObserved(map, { edges: [], sectors });
    expect(shown.connections).toMatchObject(map.connections);
    expect(shown.services).toEqual(map.services);
  });

  it('turns red in the environment where calls go without an agreement, and remembers who declared', () => {
    const [connection] = withObserved(map, {
      edges: [edge({}), edge({ environment: 'staging', state: 'agreed' })],
      sectors,
    }).connections;
    expect(connection.state).toBe('observed');
    expect(connection.environments).toMatchObject([
      {
        name: 'production',
        state: 'observed',
        agreement: 'awaiting-callee',
        problem: 'ConsentMissing',
      },
      { name: 'staging', state: 'active', traffic: { state: 'agreed' } },
    ]);
  });

  it('adds what nobody declared, with its ends', () => {
    const { connections, services } = withObserved(map, {
      edges: [
        edge({ caller: 'web/kiosk', callee: 'commerce/checkout' }),
        edge({ caller: 'web-batch/nightly', callee: 'commerce/checkout' }),
        edge({ caller: 'unknown', callee: 'commerce/checkout' }),
      ],
      sectors,
    });
    expect(
      connections.map(({ caller, state }) => `${caller} ${state}`),
    ).toEqual([
      'commerce/checkout awaiting-callee',
      'unknown observed',
      'web-batch/nightly observed',
      'web/kiosk observed',
    ]);
    expect(services.slice(2)).toEqual([
      { subject: 'unknown', sector: 'unknown', kind: 'outside', ports: [] },
      {
        subject: 'web-batch/nightly',
        sector: 'web-batch',
        kind: 'outside',
        ports: [],
      },
      {
        subject: 'web/kiosk',
        sector: 'web',
        owner: 'group:default/web',
        kind: 'Service',
        ports: [],
      },
    ]);
  });

  it('does not make up a connection of which nothing was seen', () => {
    const { connections } = withObserved(map, {
      edges: [edge({ caller: 'web/kiosk', state: 'unused', rate: null })],
      sectors,
    });
    expect(connections).toHaveLength(1);
  });
});
