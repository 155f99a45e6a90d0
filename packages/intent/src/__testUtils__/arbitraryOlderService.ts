import fc from 'fast-check';
import { z } from 'zod';
import { Finding } from '../parse/Finding';
import { OlderVersion } from '../versions/IntentVersion';
import { serviceV1alpha1Findings } from '../versions/v1alpha1/serviceRules';
import { serviceV1alpha1Schema } from '../versions/v1alpha1/serviceSchema';
import { serviceV1beta1Findings } from '../versions/v1beta1/serviceRules';
import { serviceV1beta1Schema } from '../versions/v1beta1/serviceSchema';
import { PlainValue } from '../yaml/PlainValue';
import { arbitraryOf } from './arbitraryOf';

const plainValue: z.ZodType<PlainValue> = z.json();

/** The fields that each sort of entry under `outbound` can have. */
const OUTBOUND = [
  ['service', 'name'],
  ['external', 'name'],
  ['secret', 'name', 'keys'],
  ['managed', 'name', 'class', 'params'],
];

/** What an entry names where it does not say it. */
const COMPLETE = {
  service: 'retail/inventory',
  external: 'https://api.stripe.example',
  secret: 'payments/stripe-key',
  managed: 'postgres',
};

/** Valid Services of an older version as plain values, sensible or not. */
export const OLDER_SERVICES: Record<OlderVersion, fc.Arbitrary<PlainValue>> = {
  'ridgeway.dev/v1alpha1': valid(
    arbitraryOf(serviceV1alpha1Schema),
    serviceV1alpha1Schema,
    serviceV1alpha1Findings,
  ),
  'ridgeway.dev/v1beta1': valid(
    fc
      .tuple(
        arbitraryOf(serviceV1beta1Schema),
        fc.array(fc.constantFrom(...OUTBOUND), { minLength: 2, maxLength: 2 }),
      )
      .map(([service, sorts]) => joinedUp(service, sorts)),
    serviceV1beta1Schema,
    serviceV1beta1Findings,
  ),
};

function valid<T>(
  services: fc.Arbitrary<unknown>,
  schema: z.ZodType<T>,
  rules: (document: T) => Iterable<Finding>,
): fc.Arbitrary<PlainValue> {
  return services
    .filter(service => {
      const { data } = schema.safeParse(service);
      return data !== undefined && [...rules(data)].length === 0;
    })
    .map(service => plainValue.parse(JSON.parse(JSON.stringify(service))));
}

/** Leaves each entry of one sort, and exposes a port that is there. */
function joinedUp(service: unknown, sorts: string[][]): unknown {
  const { data } = serviceV1beta1Schema.safeParse(service);
  if (!data) {
    return service;
  }
  const { outbound, expose, ports, ...rest } = data.spec;
  const [port] = Object.values(ports ?? {});
  return {
    ...data,
    spec: {
      ...rest,
      ...(ports && { ports }),
      ...(expose && port && { expose: { ...expose, port: port.port } }),
      ...(outbound && {
        outbound: outbound.map((entry, index) => only(entry, sorts[index])),
      }),
    },
  };
}

function only(entry: object, [sort, ...others]: string[]): object {
  const all = { ...COMPLETE, ...entry };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([key]) => key === sort || (others.includes(key) && key in entry),
    ),
  );
}
