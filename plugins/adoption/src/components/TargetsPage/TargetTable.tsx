import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { AdoptionTarget, Forecast } from '@ridgeway/plugin-insights-common';
import {
  DataTable,
  EmptyState,
  formatDay,
  formatValue,
  Section,
} from '@ridgeway/ui';
import { ReactNode } from 'react';
import { ageWords } from './ages';

/** What {@link TargetTable} lists. */
export interface TargetTableProps {
  targets: readonly AdoptionTarget[];
  forecast: Forecast;
  /** Changes them; absent for those who may not. */
  edit: ReactNode;
}

const STATES = {
  reached: { label: 'Reached', color: 'success' },
  missed: { label: 'Missed', color: 'error' },
  ahead: { label: 'Ahead of us', color: 'default' },
} as const;

/** Each target with the day it is due, what was reached, and when it would be. */
export function TargetTable(props: TargetTableProps) {
  const { targets, forecast, edit } = props;
  const expected = ({ age, reachedAt }: AdoptionTarget) => {
    if (reachedAt || !forecast.points) {
      return '';
    }
    const day = forecast.reaches[age];
    return day ? formatDay(day) : 'Not within five years';
  };
  return (
    <Section
      title="What do we want to reach, and by when?"
      description="Shares of all services, by age of the platform. A target that is changed later does not rewrite what was aimed at before."
      actions={edit}
    >
      <DataTable<AdoptionTarget>
        name="targets"
        urlPrefix="targets-"
        rows={targets}
        rowKey={({ age }) => age}
        empty={
          <EmptyState title="No targets are set">
            They stand in platform/platform.yaml under spec.targets.adoption;
            the platform team sets them.
          </EmptyState>
        }
        columns={[
          {
            id: 'age',
            header: 'Age of the platform',
            value: ({ age }) => ageWords(age),
          },
          {
            id: 'due',
            header: 'Due',
            value: ({ due }) => due,
            render: ({ due }) => <Day at={due} />,
          },
          {
            id: 'share',
            header: 'Target',
            align: 'right',
            value: ({ share }) => share,
            render: ({ share }) => formatValue(share, 'share'),
          },
          {
            id: 'reached',
            header: 'Reached on that day',
            align: 'right',
            value: ({ reached }) => reached,
            render: ({ reached }) => formatValue(reached ?? null, 'share'),
          },
          {
            id: 'state',
            header: 'Standing',
            value: ({ state }) => STATES[state].label,
            render: ({ state }) => (
              <Chip
                size="small"
                variant="outlined"
                label={STATES[state].label}
                color={STATES[state].color}
              />
            ),
          },
          {
            id: 'reachedAt',
            header: 'Reached first',
            value: ({ reachedAt }) => reachedAt ?? '',
            render: ({ reachedAt }) => reachedAt && <Day at={reachedAt} />,
          },
          { id: 'expected', header: 'If it goes on', value: expected },
        ]}
      />
    </Section>
  );
}

function Day(props: { at: string }) {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {formatDay(props.at)}
    </Box>
  );
}
