import {
  Fact,
  FactData,
  FactType,
  isFact,
  KnownFact,
} from '@ridgeway/plugin-platform-common';

/** A fact of a test, about `commerce/cart` unless told otherwise; `at` is a moment or a day. */
export function fact<T extends FactType>(
  type: T,
  data: FactData<T>,
  about: Partial<Omit<Fact, 'type' | 'data'>> = {},
): KnownFact<T> {
  const made: Fact = {
    position: 1,
    subject: 'commerce/cart',
    actor: 'platform',
    partition: 'live',
    ...about,
    at: new Date(about.at ?? '2026-10-01').toISOString(),
    type,
    data,
  };
  if (!isFact(made, type)) {
    throw new Error(`the data of ${type} is not what its type says`);
  }
  return made;
}
