import type { ITelemetry } from '@kubernetes-models/istio/telemetry.istio.io/v1/Telemetry';
import { SectorScope } from '../../sector/SectorScope';
import { ENVIRONMENT_LABEL, SECTOR_LABEL } from '../labels';
import { ResourceKind } from '../ResourceKind';

/** The proxy's own output, and the mesh's metrics: providers that every mesh has. */
const DEFAULT_PROVIDERS = { accessLogs: 'envoy', metrics: 'prometheus' };

const DEFAULT_PERCENTAGE = 1;

/**
 * Requests that failed, and those that a policy refused: callers whose agreement is missing
 * find out here.
 */
const IS_ERROR = 'response.code >= 400';

type Spec = NonNullable<ITelemetry['spec']>;

/** What the mesh tells about the traffic of a sector: logs of requests, metrics and traces. */
export const telemetry: ResourceKind<SectorScope> = {
  kind: 'Telemetry',
  derive: scope => [
    {
      apiVersion: 'telemetry.istio.io/v1',
      kind: 'Telemetry',
      metadata: scope.metadata('sector.default', {
        guardrail: 'observable-by-default',
      }),
      spec: {
        accessLogging: accessLogging(scope),
        metrics: [
          {
            providers: [
              {
                name:
                  settingsOf(scope).metricsProvider ??
                  DEFAULT_PROVIDERS.metrics,
              },
            ],
          },
        ],
        ...tracing(scope),
      },
    } satisfies ITelemetry,
  ],
  explain: scope => [
    {
      field: 'spec.accessLogging',
      guardrail: 'observable-by-default',
      why: 'Proxies log the requests that platform.yaml asks for.',
    },
    {
      field: 'spec.metrics',
      guardrail: 'observable-by-default',
      why: 'Every service has the same metrics of its traffic, which objectives are measured by.',
    },
    ...(settingsOf(scope).tracing
      ? [
          {
            field: 'spec.tracing',
            guardrail: 'observable-by-default',
            why: 'A share of the requests is traced, and says which sector and environment it went through.',
          },
        ]
      : []),
  ],
};

function settingsOf({ place }: SectorScope) {
  return place.settings.telemetry ?? {};
}

function accessLogging(scope: SectorScope): Spec['accessLogging'] {
  const {
    accessLogs = 'errors',
    accessLogProvider = DEFAULT_PROVIDERS.accessLogs,
  } = settingsOf(scope);
  if (accessLogs === 'none') {
    return [{ disabled: true }];
  }
  return [
    {
      providers: [{ name: accessLogProvider }],
      ...(accessLogs === 'errors' ? { filter: { expression: IS_ERROR } } : {}),
    },
  ];
}

function tracing(scope: SectorScope): Pick<Spec, 'tracing'> {
  const { tracing: asked } = settingsOf(scope);
  const { sector, environment } = scope.place;
  return asked === undefined
    ? {}
    : {
        tracing: [
          {
            providers: [{ name: asked.provider }],
            randomSamplingPercentage: asked.percentage ?? DEFAULT_PERCENTAGE,
            customTags: {
              [SECTOR_LABEL]: { literal: { value: sector } },
              [ENVIRONMENT_LABEL]: { literal: { value: environment } },
            },
          },
        ],
      };
}
