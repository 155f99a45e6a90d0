import { loadWorld } from '@ridgeway/intent';
import { find, objectsOf, objectsOfService } from '../../__testUtils__/derived';
import {
  file,
  filesOf,
  sector,
  service,
  Spec,
} from '../../__testUtils__/worlds';

const ports = {
  http: { port: 80 },
  metrics: { port: 9090, targetPort: 9091 },
  other: { port: 9 },
};

function podAnnotations(spec: Spec) {
  const deployment = find(objectsOfService(spec), 'Deployment');
  return JSON.parse(JSON.stringify(deployment?.spec)).template.metadata
    .annotations;
}

describe('ServiceMonitor', () => {
  it('reads the metrics of the service at its proxy, which needs no identity', () => {
    const spec = { service: { ports } };
    expect(find(objectsOfService(spec), 'ServiceMonitor')?.spec).toMatchObject({
      selector: { matchLabels: { 'ridgeway.dev/service': 'app' } },
      endpoints: [
        {
          port: 'metrics',
          path: '/stats/prometheus',
          relabelings: [
            {
              sourceLabels: ['__address__'],
              regex: '(.+):[0-9]+',
              replacement: '$1:15020',
              targetLabel: '__address__',
            },
          ],
        },
      ],
    });
    expect(podAnnotations(spec)).toMatchObject({
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '9091',
      'prometheus.io/path': '/metrics',
    });
  });

  it('tells the proxy the port and path that telemetry names', () => {
    expect(
      podAnnotations({
        service: { ports },
        telemetry: { port: 'other', path: '/m' },
      }),
    ).toMatchObject({
      'prometheus.io/port': '9',
      'prometheus.io/path': '/m',
    });
  });

  it('reads what the proxy counts of a service without metrics of its own', () => {
    expect(find(objectsOfService({}), 'ServiceMonitor')?.spec).toMatchObject({
      endpoints: [{ port: 'http', path: '/stats/prometheus' }],
    });
    expect(podAnnotations({})).not.toHaveProperty('prometheus.io/scrape');
  });

  it('reads the service itself on the network of its host, where it has no proxy', () => {
    const world = loadWorld([
      ...filesOf({
        shop: sector(),
        'shop/app': service({ service: { ports } }),
      }),
      file(
        'sectors/shop/exceptions/host.yaml',
        'Exception',
        { name: 'host', sector: 'shop' },
        {
          subject: 'shop/app',
          guardrail: 'no-host-network',
          overrides: { hostNetwork: true },
          reason: 'Tests',
          requestedBy: 'user:default/ana',
          grantedBy: 'user:default/pat',
          grantedAt: '2026-11-01',
          expires: '2026-12-01',
        },
      ),
    ]);
    expect(
      find(objectsOf(world, 'shop/app'), 'ServiceMonitor')?.spec,
    ).toMatchObject({ endpoints: [{ port: 'metrics', path: '/metrics' }] });
  });

  it('is left out without ports', () => {
    expect(
      find(objectsOfService({ service: undefined }), 'ServiceMonitor'),
    ).toBeUndefined();
  });
});
