import { deepLinks } from './deepLinks';

const WORKLOAD = {
  sector: 'shop',
  name: 'cart',
  environment: 'production',
  namespace: 'shop-production',
  cluster: 'main',
};
const WINDOW = {
  from: new Date('2026-11-20T12:00:00Z'),
  to: new Date('2026-11-20T13:00:00Z'),
};

describe('deepLinks', () => {
  it('fills in whose page it is, and the time', () => {
    const [link] = deepLinks(
      [
        {
          kind: 'logs',
          title: 'Logs',
          url: 'https://logs.example/{namespace}?q={name}&from={fromMs}&to={to}&x={unknown}',
        },
      ],
      WORKLOAD,
      WINDOW,
    );
    expect(link).toEqual({
      kind: 'logs',
      title: 'Logs',
      url: 'https://logs.example/shop-production?q=cart&from=1795176000000&to=2026-11-20T13%3A00%3A00.000Z&x={unknown}',
    });
  });

  it('ends nothing too early, whatever a service is called', () => {
    const [link] = deepLinks(
      [{ kind: 'logs', title: 'Logs', url: 'https://logs.example/?q={name}' }],
      { ...WORKLOAD, name: 'a&b="c"#' },
      WINDOW,
    );
    expect(link.url).toBe('https://logs.example/?q=a%26b%3D%22c%22%23');
  });

  it('leaves out pages of other environments', () => {
    expect(
      deepLinks(
        [
          {
            kind: 'traces',
            title: 'Traces',
            url: 'https://traces.example',
            environments: ['staging'],
          },
        ],
        WORKLOAD,
        WINDOW,
      ),
    ).toEqual([]);
  });
});
