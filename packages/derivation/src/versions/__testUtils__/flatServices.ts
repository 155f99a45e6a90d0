import { escapeTemplate } from '@ridgeway/intent';
import fc from 'fast-check';
import { documentOf } from './documentOf';
import { optional, SomePort, somePorts } from './somePorts';

/** What a service of v1alpha1 can be, in nobody's words. */
export interface FlatService {
  command: string[] | undefined;
  texts: Record<string, string>;
  /** Variables by the key of payments/stripe-key that they read. */
  keys: Partial<Record<'api-key' | 'hook-key', string>>;
  ports: SomePort[];
  cpu: string | undefined;
  memory: string | undefined;
  health: string | undefined;
  replicas: number | undefined;
  calls: boolean;
  callers: string[];
  leaves: boolean;
}

/** Texts in which a dollar sign may or may not mean something to somebody. */
const text = fc
  .array(fc.constantFrom('a', '$', '{', '}', '(HOST)', ' ', '\\', "'"), {
    maxLength: 6,
  })
  .map(parts => parts.join(''));

/** Any service that every version can say. */
export const flatServices: fc.Arbitrary<FlatService> = fc.record({
  command: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
  texts: fc.dictionary(fc.constantFrom('LOG_LEVEL', 'PRICE', 'NOTE'), text),
  keys: fc.constantFrom<FlatService['keys']>(
    {},
    { 'api-key': 'STRIPE_KEY' },
    { 'api-key': 'STRIPE_KEY', 'hook-key': 'STRIPE_HOOK' },
  ),
  ports: somePorts,
  cpu: optional(fc.constantFrom('50m', '1')),
  memory: optional(fc.constantFrom('64Mi', '1Gi')),
  health: optional(fc.constant('/healthz')),
  replicas: optional(fc.integer({ min: 1, max: 4 })),
  calls: fc.boolean(),
  callers: fc.uniqueArray(fc.constantFrom('web/storefront', 'web/admin')),
  leaves: fc.boolean(),
});

const IMAGE = 'registry.example/checkout:1.4.2';
const ADDRESS = 'https://api.stripe.example';

/** The service as v1alpha1 has it. */
export function inV1alpha1(service: FlatService): string {
  const { texts, keys, ports, callers } = service;
  return documentOf('v1alpha1', {
    image: IMAGE,
    command: service.command,
    env: {
      ...texts,
      ...variables(keys, key => `secret://payments/stripe-key/${key}`),
    },
    ports: ports.map(({ name, port, listens, udp }) => ({
      name,
      port,
      targetPort: listens,
      ...(udp && { protocol: 'UDP' }),
    })),
    cpu: service.cpu,
    memory: service.memory,
    healthPath: probed(service) === undefined ? undefined : service.health,
    replicas: service.replicas,
    dependencies: service.calls ? ['retail/inventory'] : undefined,
    callers,
    egress: service.leaves ? [ADDRESS] : undefined,
  });
}

/** The same service as v1 has it, written without any migration. */
export function inV1(service: FlatService): string {
  const { texts, keys, ports, cpu, memory, callers } = service;
  const port = probed(service);
  const probe = service.health &&
    port !== undefined && { httpGet: { path: service.health, port } };
  const read = Object.keys(keys);
  return documentOf('v1', {
    containers: {
      app: {
        image: IMAGE,
        command: service.command,
        variables: {
          ...Object.fromEntries(
            Object.entries(texts).map(([name, value]) => [
              name,
              escapeTemplate(value),
            ]),
          ),
          ...variables(keys, key => `\${resources.stripe-key.${key}}`),
        },
        resources: {
          requests: { cpu, memory },
          limits: { memory },
        },
        ...(probe && { readinessProbe: probe, livenessProbe: probe }),
      },
    },
    service:
      ports.length > 0
        ? {
            ports: Object.fromEntries(
              ports.map(({ name, port: number, listens, udp }) => [
                name,
                {
                  port: number,
                  targetPort: listens,
                  protocol: udp ? 'UDP' : 'TCP',
                },
              ]),
            ),
          }
        : undefined,
    replicas: service.replicas,
    resources: {
      ...(service.calls && {
        inventory: { type: 'service', id: 'retail/inventory' },
      }),
      ...(service.leaves && {
        'api-stripe-example': {
          type: 'external-service',
          params: { endpoints: { default: ADDRESS } },
        },
      }),
      ...(read.length > 0 && {
        'stripe-key': {
          type: 'secret',
          id: 'payments/stripe-key',
          params: { keys: read },
        },
      }),
    },
    consents: callers.map(from => ({ from })),
  });
}

/** Where the container listens on its first TCP port: a path needs one. */
function probed({ ports }: FlatService): number | undefined {
  return ports.find(({ udp }) => !udp)?.listens;
}

function variables(
  keys: FlatService['keys'],
  value: (key: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, variable]) => [variable, value(key)]),
  );
}
