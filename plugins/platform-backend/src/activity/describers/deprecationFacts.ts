import { dayOf, detailOf, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

const CHANGES: Readonly<Record<string, string>> = {
  drafted: 'drafted the end of',
  announced: 'announced the end of',
  changed: 'changed the terms of the end of',
  enforced: 'enforced the end of',
  undone: 'took back the enforced end of',
};

const CLASSES: Readonly<Record<string, string>> = {
  automatic: 'it can be migrated as it is',
  assisted: 'somebody has to look at it',
  blocked: 'it needs a decision first',
};

/** What becomes of something that goes away, and of those who use it. */
export const deprecationFacts: readonly FactDescriber[] = [
  {
    type: 'deprecation.changed',
    describe: fact => ({
      summary: `${CHANGES[textOf(fact, 'change') ?? ''] ?? 'changed'}: ${textOf(
        fact,
        'title',
      )}${textOf(fact, 'deadline') ? `, by ${dayOf(fact, 'deadline')}` : ''}`,
    }),
  },
  {
    type: 'deprecation.removed',
    describe: ({ subject = 'it' }) => ({
      summary: `removed the deprecation ${subject}`,
    }),
  },
  {
    type: 'deprecation.assessed',
    describe: fact => ({
      summary:
        fact.data.stopped === true
          ? `stopped serving what ${textOf(fact, 'deprecation')} ended`
          : `found it affected by ${textOf(fact, 'deprecation')}: ${
              CLASSES[textOf(fact, 'class') ?? ''] ?? 'something is to be done'
            }${
              textOf(fact, 'until')
                ? `, with more time until ${dayOf(fact, 'until')}`
                : ''
            }`,
    }),
  },
  {
    type: 'deprecation.cleared',
    describe: fact => ({
      summary: `found nothing left of what ${textOf(
        fact,
        'deprecation',
      )} concerns`,
    }),
  },
  {
    type: 'deprecation.reminded',
    describe: fact => ({
      summary: `reminded ${textOf(fact, 'team')}${
        fact.data.escalated === true ? ' and its leads' : ''
      }`,
    }),
  },
  {
    type: 'deprecation.snoozed',
    describe: fact => ({
      summary: `put off reminders of ${textOf(fact, 'team')} until ${dayOf(
        fact,
        'until',
      )}`,
      ...detailOf(fact, 'reason'),
    }),
  },
  {
    type: 'intent.migrated',
    describe: fact => ({
      summary: `migrated it from ${textOf(fact, 'from')} to ${textOf(
        fact,
        'to',
      )}`,
    }),
  },
];
