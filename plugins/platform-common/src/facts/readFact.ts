import { Fact } from '../model';
import { FACT_SCHEMAS, FactType, KnownFact } from './KnownFact';

/** Whether a fact is of a type, with the data that the type says. */
export function isFact<T extends FactType>(
  fact: Fact | KnownFact,
  type: T,
): fact is KnownFact<T> {
  return fact.type === type && FACT_SCHEMAS[type].safeParse(fact.data).success;
}

/** The fact, when its type is known and its data is what the type says; undefined otherwise. */
export function readFact(fact: Fact): KnownFact | undefined {
  return isKnown(fact) ? fact : undefined;
}

function isKnown(fact: Fact | KnownFact): fact is KnownFact {
  return isFactType(fact.type) && isFact(fact, fact.type);
}

function isFactType(type: string): type is FactType {
  return Object.hasOwn(FACT_SCHEMAS, type);
}
