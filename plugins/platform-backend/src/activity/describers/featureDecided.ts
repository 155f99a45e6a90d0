import { detailOf, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** What the platform said to a feature request: published, other than why it was asked for. */
export const featureDecided: FactDescriber = {
  type: 'feature.decided',
  describe: fact => {
    const id = textOf(fact, 'id');
    return {
      summary: `said ${textOf(fact, 'outcome')} to the feature “${textOf(
        fact,
        'title',
      )}”`,
      ...detailOf(fact, 'reason'),
      ...(id === undefined ? {} : { link: { to: 'request', id } as const }),
    };
  },
};
