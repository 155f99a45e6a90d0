import { textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** A run of a software template ended. */
export const templateRun: FactDescriber = {
  type: 'template.run',
  describe(fact) {
    const name = textOf(fact, 'template')?.split('/').at(-1) ?? 'a template';
    const outcome = textOf(fact, 'outcome');
    const { minutes } = fact.data;
    return {
      summary: `ran the template ${name}, which ${
        outcome === 'cancelled' ? 'was cancelled' : outcome ?? 'ended'
      }${typeof minutes === 'number' ? ` after ${minutes} min` : ''}`,
    };
  },
};
