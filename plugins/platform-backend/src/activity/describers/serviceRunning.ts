import { textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** All pods of a service were ready somewhere for the first time. */
export const serviceRunning: FactDescriber = {
  type: 'service.running',
  describe(fact) {
    const { subject = 'it' } = fact;
    const environment = textOf(fact, 'environment');
    const cluster = textOf(fact, 'cluster');
    return {
      summary: `saw ${subject} run for the first time${
        environment ? ` in ${environment}` : ''
      }${cluster ? ` (cluster ${cluster})` : ''}`,
    };
  },
};
