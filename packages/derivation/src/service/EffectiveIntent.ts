import { Container, IntentResource, ServiceSpec } from '@ridgeway/intent';
import { Member, MemberPort } from '../world/Member';
import { sortedEntries } from '../text/compare';

/** What a service declares for one environment, its overrides merged in. */
export interface EffectiveIntent {
  /** Sorted by name. */
  containers: ReadonlyArray<[string, Container]>;
  ports: readonly MemberPort[];
  /** Sorted by name. */
  resources: ReadonlyArray<[string, IntentResource]>;
  replicas: number;
  autoscaling: ServiceSpec['autoscaling'];
  exposure: ServiceSpec['exposure'];
  telemetry: ServiceSpec['telemetry'];
}

/** Replicas of a service that does not say. */
export const DEFAULT_REPLICAS = 1;

/** Merges the overrides of an environment over what the service declares. */
export function effectiveIntent(
  member: Member,
  spec: ServiceSpec,
  environment: string,
): EffectiveIntent {
  const overrides = spec.environments;
  const override =
    overrides && Object.hasOwn(overrides, environment)
      ? overrides[environment]
      : undefined;
  const declared: EffectiveIntent = {
    containers: sortedEntries(spec.containers),
    ports: member.ports,
    resources: member.resources,
    replicas: spec.replicas ?? DEFAULT_REPLICAS,
    autoscaling: spec.autoscaling,
    exposure: spec.exposure,
    telemetry: spec.telemetry,
  };
  if (!override) {
    return declared;
  }
  const only = declared.containers.length === 1;
  return {
    ...declared,
    containers: declared.containers.map(([name, container]) => {
      const named = override.containers?.[name];
      return [
        name,
        {
          ...container,
          image:
            named?.image ??
            (only ? override.image : undefined) ??
            container.image,
          variables: {
            ...container.variables,
            ...(only ? override.variables : {}),
            ...named?.variables,
          },
        },
      ];
    }),
    resources: declared.resources.map(([name, resource]) => [
      name,
      { ...resource, ...override.resources?.[name] },
    ]),
    replicas: override.replicas ?? declared.replicas,
    autoscaling: override.autoscaling ?? declared.autoscaling,
    exposure: declared.exposure && {
      ...declared.exposure,
      ...override.exposure,
    },
  };
}
