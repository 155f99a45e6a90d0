import { z } from 'zod';
import { Fact } from '../model';
import { deprecationFacts } from './deprecationFacts';
import { derivationFacts } from './derivationFacts';
import { exceptionFacts } from './exceptionFacts';
import { intentFacts } from './intentFacts';
import { ledgerFacts } from './ledgerFacts';
import { registryFacts } from './registryFacts';
import { requestFacts } from './requestFacts';

/** What the data of each type of fact holds. */
export const FACT_SCHEMAS = {
  ...intentFacts,
  ...derivationFacts,
  ...requestFacts,
  ...exceptionFacts,
  ...registryFacts,
  ...deprecationFacts,
  ...ledgerFacts,
};

/** A type of fact. */
export type FactType = keyof typeof FACT_SCHEMAS;

/** What the data of a type of fact holds. */
export type FactData<T extends FactType> = z.infer<(typeof FACT_SCHEMAS)[T]>;

/** A fact whose data is what its type says. */
export type KnownFact<T extends FactType = FactType> = {
  [Type in T]: Omit<Fact, 'type' | 'data'> & {
    type: Type;
    data: FactData<Type>;
  };
}[T];
