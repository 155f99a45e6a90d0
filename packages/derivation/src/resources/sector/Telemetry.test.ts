import { find, objectsOf } from '../../__testUtils__/derived';
import { PLATFORM, sector, Spec, worldOf } from '../../__testUtils__/worlds';

function telemetryOf(telemetry?: Spec) {
  const world = worldOf(
    { shop: sector() },
    { ...PLATFORM, clusters: { dev: { telemetry } } },
  );
  return find(objectsOf(world, 'shop'), 'Telemetry')?.spec;
}

describe('Telemetry', () => {
  it('logs what failed and measures everything, where nothing is said', () => {
    expect(telemetryOf()).toEqual({
      accessLogging: [
        {
          providers: [{ name: 'envoy' }],
          filter: { expression: 'response.code >= 400' },
        },
      ],
      metrics: [{ providers: [{ name: 'prometheus' }] }],
    });
  });

  it('logs, measures and traces as platform.yaml says', () => {
    expect(
      telemetryOf({
        accessLogs: 'all',
        accessLogProvider: 'otel',
        metricsProvider: 'otel-metrics',
        tracing: { provider: 'otel-tracing', percentage: 5 },
      }),
    ).toEqual({
      accessLogging: [{ providers: [{ name: 'otel' }] }],
      metrics: [{ providers: [{ name: 'otel-metrics' }] }],
      tracing: [
        {
          providers: [{ name: 'otel-tracing' }],
          randomSamplingPercentage: 5,
          customTags: {
            'ridgeway.dev/sector': { literal: { value: 'shop' } },
            'ridgeway.dev/environment': { literal: { value: 'production' } },
          },
        },
      ],
    });
  });

  it('logs nothing where platform.yaml says so', () => {
    expect(telemetryOf({ accessLogs: 'none' })).toMatchObject({
      accessLogging: [{ disabled: true }],
    });
  });
});
