import {
  conditionOf,
  find,
  objectsOfService,
} from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';

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

  it('is left out, and Derived says so, when telemetry names a port that is not there', () => {
    const spec = {
      service: { ports: { http: { port: 80 } } },
      telemetry: { port: 'metrics' },
    };
    expect(find(objectsOfService(spec), 'ServiceMonitor')).toBeUndefined();
    expect(
      conditionOf(
        worldOf({ shop: sector({}), 'shop/app': service(spec) }),
        'shop/app',
        'Derived',
      ),
    ).toMatchObject({ status: 'True', reason: 'MetricsPortMissing' });
  });
});
