import { Holdout } from '@ridgeway/plugin-insights-common';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import { DataTable, EmptyState, Section, useOwnership } from '@ridgeway/ui';
import { useMemo } from 'react';
import { HoldoutActions } from './HoldoutActions';
import { holdoutColumns } from './holdoutColumns';
import { useTeamMail } from './useTeamMail';

/** What {@link HoldoutTable} lists. */
export interface HoldoutTableProps {
  holdouts: readonly Holdout[];
  deprecation: DeprecationView;
  onChange: () => void;
}

/** Teams that have something left: how much, why, and how to reach them. */
export function HoldoutTable(props: HoldoutTableProps) {
  const { holdouts, deprecation, onChange } = props;
  const ownership = useOwnership();
  const teams = useMemo(() => holdouts.map(({ team }) => team), [holdouts]);
  const mail = useTeamMail(teams);
  const columns = holdoutColumns(mail, holdout => (
    <HoldoutActions
      holdout={holdout}
      deprecation={deprecation}
      own={ownership.includes(holdout.team)}
      onChange={onChange}
    />
  ));
  return (
    <Section
      title="Whose turn is it?"
      description="Teams that have something left, with what is in their way."
    >
      <DataTable
        name="holdout teams"
        urlPrefix="team-"
        rows={holdouts}
        columns={columns}
        rowKey={({ team }) => team}
        defaultSort={{ column: 'left', descending: true }}
        empty={
          <EmptyState title="Everybody is done">
            No team has anything left that this concerns.
          </EmptyState>
        }
      />
    </Section>
  );
}
