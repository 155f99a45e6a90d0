import { find, objectsOfService } from '../../__testUtils__/derived';

const ports = {
  http: { port: 80 },
  metrics: { port: 9090 },
  other: { port: 9 },
};

describe('ServiceMonitor', () => {
  it.each([
    [
      'the port that telemetry names',
      { port: 'other', path: '/m' },
      'other',
      '/m',
    ],
    ['the port called metrics', undefined, 'metrics', '/metrics'],
  ])('scrapes %s', (_, telemetry, port, path) => {
    expect(
      find(
        objectsOfService({ service: { ports }, telemetry }),
        'ServiceMonitor',
      )?.spec,
    ).toMatchObject({
      selector: { matchLabels: { 'ridgeway.dev/service': 'app' } },
      endpoints: [{ port, path }],
    });
  });

  it('is left out without such a port', () => {
    expect(find(objectsOfService({}), 'ServiceMonitor')).toBeUndefined();
  });
});
