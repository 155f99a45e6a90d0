import { Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { choice } from '../schema/inWords';
import { EnvironmentOverride, ServiceSpec } from '../schema/service';

/** What an environment changes must be declared, and stay possible. */
export function* environmentFindings(spec: ServiceSpec): Generator<Finding> {
  for (const [name, override] of Object.entries(spec.environments ?? {})) {
    const path = ['spec', 'environments', name];
    yield* shorthandFindings(spec, override, path);
    for (const section of ['containers', 'resources'] as const) {
      const declared = Object.keys(spec[section] ?? {});
      for (const key of Object.keys(override[section] ?? {})) {
        if (!declared.includes(key)) {
          yield undeclared(section, key, declared, [...path, section, key]);
        }
      }
    }
    yield* scaleFindings(spec, override, path);
    if (override.exposure && !spec.exposure) {
      yield {
        reason: 'MissingField',
        path: [...path, 'exposure'],
        at: 'key',
        reliesOn: [['spec', 'exposure']],
        message:
          'This environment changes the hosts of an exposure that the service does not have.',
        suggestion: 'Declare spec.exposure with its port first.',
        example: 'exposure: { hosts: [shop.example.com], port: http }',
      };
    }
  }
}

function* shorthandFindings(
  spec: ServiceSpec,
  override: EnvironmentOverride,
  path: Path,
): Generator<Finding> {
  const containers = Object.keys(spec.containers);
  if (containers.length === 1) {
    return;
  }
  for (const key of ['image', 'variables'] as const) {
    if (override[key] !== undefined) {
      yield {
        reason: 'AmbiguousContainer',
        path: [...path, key],
        at: 'key',
        reliesOn: [['spec', 'containers']],
        message: `This service has ${containers.length} containers, so ${key} does not say which one it is for.`,
        allowed: `${key} under containers.<name>`,
        suggestion: `Write containers: { ${containers[0]}: { ${key}: ... } }.`,
      };
    }
  }
}

function undeclared(
  section: 'containers' | 'resources',
  key: string,
  declared: readonly string[],
  path: Path,
): Finding {
  const near = didYouMean(key, declared);
  return {
    reason: section === 'containers' ? 'UnknownContainer' : 'UnknownResource',
    path,
    at: 'key',
    reliesOn: [['spec', section, key]],
    message: `There is no ${section.slice(0, -1)} ${key} in this service.`,
    ...(declared.length > 0 && { allowed: choice(declared) }),
    ...(near && { suggestion: `Did you mean ${near}?` }),
  };
}

function* scaleFindings(
  spec: ServiceSpec,
  override: EnvironmentOverride,
  path: Path,
): Generator<Finding> {
  if (!override.autoscaling && override.replicas === undefined) {
    return;
  }
  const replicas = override.replicas ?? spec.replicas ?? 1;
  const max = (override.autoscaling ?? spec.autoscaling)?.max;
  if (max !== undefined && replicas > max) {
    yield {
      reason: 'ReplicasAboveMax',
      path: [
        ...path,
        ...(override.replicas === undefined
          ? ['autoscaling', 'max']
          : ['replicas']),
      ],
      reliesOn: [['spec', 'autoscaling'], ['spec', 'replicas'], path],
      message: `Here replicas is ${replicas}, more than autoscaling.max, which is ${max}.`,
      allowed: `replicas of at most ${max}`,
    };
  }
}
