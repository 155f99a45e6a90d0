import { DEFAULT_NOTICE_DAYS } from '@ridgeway/intent';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import {
  counted,
  daysUntil,
  FactList,
  formatDay,
  formatValue,
  OwnerLink,
  RefText,
  Section,
  splitInWords,
} from '@ridgeway/ui';
import { ofInWords } from '../shared/ofInWords';
import { StateChip } from '../shared/StateChip';

/** What {@link About} tells. */
export interface AboutProps {
  deprecation: DeprecationView;
}

/** What goes away, why, what to use instead, and who helps. */
export function About(props: AboutProps) {
  const { deprecation } = props;
  const { spec, state, deadline, affected, total, byClass } = deprecation;
  return (
    <Section title="What goes away" description={spec.reason}>
      <FactList
        facts={[
          { name: 'State', value: <StateChip state={state} /> },
          { name: 'What', value: ofInWords(spec.of) },
          { name: 'Use instead', value: <RefText text={spec.replacement} /> },
          {
            name: 'Announced',
            value: spec.announced
              ? formatDay(spec.announced)
              : 'Not yet: nobody was told',
          },
          {
            name: 'Deadline',
            value: deadline
              ? `${formatDay(deadline)} (${daysUntil(deadline)})`
              : `${counted(
                  spec.notice ?? DEFAULT_NOTICE_DAYS,
                  'day',
                )} after it is announced`,
          },
          {
            name: 'Concerns now',
            value:
              affected === 0
                ? `None of ${total}`
                : `${affected} of ${total}: ${splitInWords(
                    byClass,
                  )}; about ${formatValue(
                    deprecation.effort,
                    'effort',
                  )} of work`,
          },
          { name: 'Answers for it', value: <OwnerLink owner={spec.owner} /> },
          { name: 'Help', value: spec.contact },
          ...(spec.enforced
            ? [
                {
                  name: 'Enforced',
                  value: (
                    <>
                      {formatDay(spec.enforced.at)} by{' '}
                      <OwnerLink owner={spec.enforced.by} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
