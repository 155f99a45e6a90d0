import { z } from 'zod';
import { dnsLabel } from '../schema/names';
import { IntentResource } from '../schema/workload';
import { ResourceType } from './ResourceType';

/** Schemes of endpoints, with the port each stands for where it has one. */
export const SCHEMES: Readonly<Record<string, number | undefined>> = {
  https: 443,
  http: 80,
  grpc: undefined,
  tcp: undefined,
  udp: undefined,
};

const HOST =
  /^(?=.{1,253}$)([A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)(\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$/;

/** An endpoint outside the mesh. */
export interface Endpoint {
  /** Its name in the intent; `default` is what `${resources.X.host}` speaks of. */
  name: string;
  scheme: string;
  host: string;
  port: number;
  /** As written. */
  url: string;
}

/** Reads the address of an endpoint; undefined when it is none. */
export function parseEndpoint(name: string, url: string): Endpoint | undefined {
  const match =
    /^([a-z]+):\/\/([^/:?#@[\]\s]+)(?::(\d{1,5}))?(\/[^\s]*)?$/.exec(url);
  if (!match || !Object.hasOwn(SCHEMES, match[1]) || !HOST.test(match[2])) {
    return undefined;
  }
  const port = match[3] === undefined ? SCHEMES[match[1]] : Number(match[3]);
  return port === undefined || port < 1 || port > 65535
    ? undefined
    : { name, scheme: match[1], host: match[2].toLowerCase(), port, url };
}

/** The endpoints of a resource of type `external-service`, `default` first. */
export function endpointsOf(resource: IntentResource): Endpoint[] {
  const endpoints = resource.params?.endpoints;
  if (typeof endpoints !== 'object' || endpoints === null) {
    return [];
  }
  return Object.entries(endpoints)
    .flatMap(
      ([name, url]) =>
        (typeof url === 'string' && parseEndpoint(name, url)) || [],
    )
    .sort(
      (a, b) => Number(b.name === 'default') - Number(a.name === 'default'),
    );
}

/** True when an egress list names the destination; `*.example.com` stands for any depth below it. */
export function isListed(
  egress: readonly string[] | undefined,
  host: string,
  port: number,
): boolean {
  return (egress ?? []).some(entry => {
    const colon = entry.lastIndexOf(':');
    const allowed = entry.slice(0, colon).toLowerCase();
    return (
      Number(entry.slice(colon + 1)) === port &&
      (allowed.startsWith('*.')
        ? host.endsWith(allowed.slice(1))
        : host === allowed)
    );
  });
}

/** `external-service`: something outside the mesh, reached through the egress gateway. */
export const externalService: ResourceType = {
  type: 'external-service',
  description:
    'Something outside the mesh, reached through the egress gateway.',
  params: z.strictObject({
    endpoints: z.record(dnsLabel, z.string()).meta({
      description: 'Addresses by name; default is what placeholders speak of.',
      examples: [{ default: 'https://api.stripe.example' }],
    }),
  }),
  outputs: resource => {
    const names = Object.keys(resource.params?.endpoints ?? {});
    const fields = ['host', 'port', 'url'];
    return [
      ...fields,
      ...names.flatMap(name => fields.map(field => `${name}.${field}`)),
    ];
  },
  *findings(resource, name, path) {
    const endpoints: unknown = resource.params?.endpoints;
    if (typeof endpoints !== 'object' || endpoints === null) {
      return;
    }
    const at = [...path, 'params', 'endpoints'];
    const entries = Object.entries(endpoints);
    if (entries.length === 0) {
      yield {
        reason: 'EmptyValue',
        path: at,
        at: 'key',
        message: `The external service ${name} has no endpoints.`,
        allowed: 'at least one address',
        example: 'endpoints: { default: https://api.stripe.example }',
      };
    }
    for (const [key, url] of entries) {
      if (typeof url === 'string' && !parseEndpoint(key, url)) {
        yield {
          reason: 'NotAnEndpoint',
          path: [...at, key],
          message: `${JSON.stringify(
            url,
          )} is not an address that can be reached.`,
          allowed:
            'https://host, http://host, or grpc://host:port, tcp://host:port, udp://host:port',
          example: `${key}: https://api.stripe.example`,
        };
      }
    }
  },
};
