import fc from 'fast-check';

/** A member by its position among those of a company, counted round and round. */
const position = fc.nat({ max: 999 });

/** Who has to do with whom: positions of members. */
export interface Relations {
  /** One calls the other, the other consents to it, or both; a consent may be by a wildcard. */
  calls: ReadonlyArray<{
    caller: number;
    callee: number;
    declared: boolean;
    consent: 'named' | 'sector' | 'everybody' | 'none';
    ports: string[] | undefined;
  }>;
  /** A service owns a volume, and may name another one of its sector that mounts it. */
  volumes: ReadonlyArray<{
    owner: number;
    consumer: number | undefined;
    named: boolean;
    accessMode: string;
  }>;
}

/** Relations in a company of so many members: about one and a half calls for each. */
export function generatedRelations(members: number): fc.Arbitrary<Relations> {
  return fc.record({
    calls: fc.array(
      fc.record({
        caller: position,
        callee: position,
        declared: fc.constantFrom(true, true, true, false),
        consent: fc.constantFrom(
          'named',
          'named',
          'named',
          'sector',
          'everybody',
          'none',
        ),
        ports: fc.constantFrom(undefined, undefined, ['http'], ['grpc']),
      }),
      { maxLength: Math.ceil(members * 1.5) },
    ),
    volumes: fc.array(
      fc.record({
        owner: position,
        consumer: fc.option(position, { nil: undefined }),
        named: fc.constantFrom(true, true, false),
        accessMode: fc.constantFrom(
          'ReadWriteOnce',
          'ReadWriteMany',
          'ReadWriteOncePod',
        ),
      }),
      { maxLength: Math.ceil(members / 4) },
    ),
  });
}
