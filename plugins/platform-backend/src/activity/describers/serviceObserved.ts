import { textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** Telemetry measured requests of a service for the first time. */
export const serviceObserved: FactDescriber = {
  type: 'service.observed',
  describe(fact) {
    const { subject = 'it' } = fact;
    const environment = textOf(fact, 'environment');
    return {
      summary: `measured requests of ${subject} for the first time${
        environment ? ` in ${environment}` : ''
      }`,
    };
  },
};
