import fc from 'fast-check';

/** A port that a service is called on, and the one that its container listens on. */
export interface SomePort {
  name: string;
  port: number;
  listens: number;
  udp: boolean;
}

/** Something, or nothing. */
export const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });

/** Ports that can stand beside each other, in whatever version. */
export const somePorts: fc.Arbitrary<SomePort[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('http', 'grpc', 'dns'),
    port: fc.integer({ min: 80, max: 90 }),
    listens: fc.integer({ min: 8080, max: 8090 }),
    udp: fc.boolean(),
  }),
  {
    maxLength: 3,
    comparator: (a, b) =>
      a.name === b.name || a.port === b.port || a.listens === b.listens,
  },
);
