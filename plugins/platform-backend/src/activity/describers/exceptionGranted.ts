import { commitLink, dayOf, detailOf, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** An exception was committed, or one was widened. */
export const exceptionGranted: FactDescriber = {
  type: 'exception.granted',
  describe: fact => ({
    summary: `granted the exception ${textOf(fact, 'exception')} from ${
      textOf(fact, 'leaves') ?? 'the paved road'
    } until ${dayOf(fact, 'expires')}`,
    ...detailOf(fact, 'reason'),
    ...commitLink(fact),
  }),
};
