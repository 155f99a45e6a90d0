import fc from 'fast-check';
import { documentOf } from './documentOf';
import { optional, SomePort, somePorts } from './somePorts';

/** What a service of v1beta1 can be, in nobody's words. */
export interface ListedService {
  /** In the order in which they are written; a name only where it is given one. */
  needs: Array<{ what: Need; called: string | undefined }>;
  ports: SomePort[];
  cpu: string | undefined;
  probed: boolean;
  callers: Array<{ who: string; ports: readonly string[] | undefined }>;
  exposed: boolean;
  replicas: number | undefined;
  most: number | undefined;
  load: number | undefined;
  measured: boolean;
  pinned: boolean;
}

type Need = keyof typeof NEEDS;

/** By the rules of the reference: what it is called by itself, and both ways to write it. */
const NEEDS = {
  service: {
    name: 'inventory',
    entry: { service: 'retail/inventory' },
    resource: { type: 'service', id: 'retail/inventory' },
  },
  address: {
    name: 'api-stripe-example',
    entry: { external: 'https://api.stripe.example' },
    resource: external('https://api.stripe.example'),
  },
  stream: {
    name: 'ledger-bank-example',
    entry: { external: 'tcp://ledger.bank.example:7000' },
    resource: external('tcp://ledger.bank.example:7000'),
  },
  secret: {
    name: 'stripe-key',
    entry: { secret: 'payments/stripe-key', keys: ['api-key'] },
    resource: {
      type: 'secret',
      id: 'payments/stripe-key',
      params: { keys: ['api-key'] },
    },
    read: 'api-key',
  },
  managed: {
    name: 'db',
    entry: { managed: 'postgres', class: 'small' },
    resource: { type: 'postgres', class: 'small' },
    read: 'host',
  },
};

/** Any service that both versions can say. */
export const listedServices: fc.Arbitrary<ListedService> = fc.record({
  needs: fc
    .uniqueArray(
      fc.constantFrom<Need>(
        'service',
        'address',
        'stream',
        'secret',
        'managed',
      ),
    )
    .chain(needs =>
      fc.tuple(
        ...needs.map(what =>
          fc.record({
            what: fc.constant(what),
            called: optional(fc.constant(`my-${what}`)),
          }),
        ),
      ),
    ),
  ports: somePorts,
  cpu: optional(fc.constantFrom('50m', '1')),
  probed: fc.boolean(),
  callers: fc
    .uniqueArray(fc.constantFrom('web/storefront', 'web/admin', '*'))
    .chain(callers =>
      fc.tuple(
        ...callers.map(who =>
          fc.record({
            who: fc.constant(who),
            ports: optional(fc.constant(['http'])),
          }),
        ),
      ),
    ),
  exposed: fc.boolean(),
  replicas: optional(fc.integer({ min: 1, max: 4 })),
  most: optional(fc.integer({ min: 5, max: 9 })),
  load: optional(fc.integer({ min: 40, max: 90 })),
  measured: fc.boolean(),
  pinned: fc.boolean(),
});

const HOST = 'checkout.example.com';

/** The service as v1beta1 has it. */
export function inV1beta1(service: ListedService): string {
  const { needs, callers, most, load, pinned } = service;
  const port = openPort(service);
  return documentOf('v1beta1', {
    containers: containersOf(service),
    ports: portsOf(service),
    outbound: needs.map(({ what, called }) => ({
      ...NEEDS[what].entry,
      ...((called ?? what === 'managed') && { name: nameOf(what, called) }),
    })),
    inbound: callers.map(({ who, ports }) => ({
      service: who,
      ports: portsFor(service, ports),
    })),
    expose:
      service.exposed && port ? { host: HOST, port: port.port } : undefined,
    replicas: service.replicas,
    autoscaling: most === undefined ? undefined : { max: most, cpu: load },
    telemetry: telemetryOf(service),
    nodeSelector: pinned ? { 'disk.example.com/kind': 'nvme' } : undefined,
  });
}

/** The same service as v1 has it, written without any migration. */
export function inV1Named(service: ListedService): string {
  const { needs, callers, most, load = 80, pinned } = service;
  const port = openPort(service);
  const text = documentOf('v1', {
    containers: containersOf(service),
    service: { ports: portsOf(service) },
    resources: Object.fromEntries(
      needs.map(({ what, called }) => [
        nameOf(what, called),
        NEEDS[what].resource,
      ]),
    ),
    consents: callers.map(({ who, ports }) => ({
      from: who,
      ports: portsFor(service, ports),
    })),
    exposure:
      service.exposed && port ? { hosts: [HOST], port: port.name } : undefined,
    replicas: service.replicas,
    autoscaling:
      most === undefined ? undefined : { max: most, metrics: { cpu: load } },
    telemetry: telemetryOf(service),
  });
  return pinned ? excepted(text) : text;
}

/** A text in a world with the exception that says what v1 cannot. */
export function excepted(text: string): string {
  return `${text}# an exception grants disk.example.com\n`;
}

function external(url: string) {
  return { type: 'external-service', params: { endpoints: { default: url } } };
}

function nameOf(what: Need, called: string | undefined): string {
  return called ?? NEEDS[what].name;
}

/** They are written alike; their placeholders speak of what is needed by its name. */
function containersOf(service: ListedService) {
  const port = openPort(service);
  return {
    app: {
      image: 'registry.example/checkout:1.4.2',
      variables: Object.fromEntries(
        service.needs.flatMap(({ what, called }) => {
          const need = NEEDS[what];
          return 'read' in need
            ? [
                [
                  what.toUpperCase(),
                  `\${resources.${nameOf(what, called)}.${need.read}}`,
                ],
              ]
            : [];
        }),
      ),
      resources: { requests: { cpu: service.cpu } },
      readinessProbe:
        service.probed && port
          ? { httpGet: { path: '/readyz', port: port.listens } }
          : undefined,
    },
  };
}

function portsOf({ ports }: ListedService) {
  return Object.fromEntries(
    ports.map(({ name, port, listens, udp }) => [
      name,
      { port, targetPort: listens, ...(udp && { protocol: 'UDP' }) },
    ]),
  );
}

/** The port that a host and a probe lead to: not the first that could be meant. */
function openPort({ ports }: ListedService) {
  return ports.filter(({ udp }) => !udp).pop();
}

function portsFor(
  { ports }: ListedService,
  wanted: readonly string[] | undefined,
) {
  return ports.some(({ name }) => wanted?.includes(name)) ? wanted : undefined;
}

function telemetryOf(service: ListedService) {
  const port = openPort(service);
  return service.measured && port
    ? { port: port.name, path: '/metrics' }
    : undefined;
}
