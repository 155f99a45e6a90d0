import { DeprecationNudge } from '@ridgeway/plugin-platform-common';
import {
  Column,
  counted,
  DataTable,
  EmptyState,
  formatDay,
  OwnerLink,
  Section,
} from '@ridgeway/ui';

/** What {@link NudgeList} lists. */
export interface NudgeListProps {
  nudges: readonly DeprecationNudge[];
}

/** Several can go to a team at one moment: its services may have different deadlines. */
interface NumberedNudge extends DeprecationNudge {
  number: number;
}

function occasion({ step }: DeprecationNudge): string {
  if (step === undefined) {
    return 'Sent by a person';
  }
  if (step === 0) {
    return 'On the deadline';
  }
  return step > 0
    ? `${counted(step, 'day')} before the deadline`
    : `${counted(-step, 'day')} after the deadline`;
}

const COLUMNS: ReadonlyArray<Column<NumberedNudge>> = [
  {
    id: 'at',
    header: 'When',
    value: ({ at }) => at,
    render: ({ at }) => formatDay(at),
  },
  {
    id: 'team',
    header: 'Team',
    value: ({ team }) => team,
    render: ({ team }) => <OwnerLink owner={team} />,
  },
  { id: 'occasion', header: 'Occasion', value: occasion },
  {
    id: 'services',
    header: 'Services',
    align: 'right',
    value: ({ services }) => services,
  },
  {
    id: 'escalated',
    header: 'Lead told',
    value: ({ escalated }) => (escalated ? 'Yes' : 'No'),
  },
];

/** Reminders that went out. */
export function NudgeList(props: NudgeListProps) {
  return (
    <Section title="Who was reminded?">
      <DataTable
        name="reminders"
        urlPrefix="nudge-"
        rows={props.nudges.map((nudge, number) => ({ ...nudge, number }))}
        columns={COLUMNS}
        rowKey={({ number }) => String(number)}
        defaultSort={{ column: 'at', descending: true }}
        empty={
          <EmptyState title="Nobody was reminded yet">
            Teams are reminded when it is announced, then 60, 30, 14, 7 days and
            one day before the deadline, and every week after it.
          </EmptyState>
        }
      />
    </Section>
  );
}
