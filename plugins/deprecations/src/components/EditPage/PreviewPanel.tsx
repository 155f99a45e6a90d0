import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { DeprecationPreview } from '@ridgeway/plugin-platform-common';
import {
  counted,
  DataTable,
  formatDay,
  formatValue,
  OwnerLink,
  splitInWords,
} from '@ridgeway/ui';
import { ProgressBar } from '../shared/ProgressBar';
import { SubjectList } from '../shared/SubjectList';
import { deadlineIn, DeprecationForm, problemsOf } from './deprecationForm';

/** What {@link PreviewPanel} shows. */
export interface PreviewPanelProps {
  preview: DeprecationPreview;
  form: DeprecationForm;
}

/** Whom it would concern, by team and one by one, and what it would take. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { preview, form } = props;
  const { affected, total, effort, byClass, byTeam } = preview;
  const { notice, announced } = problemsOf(form);
  const deadline = notice || announced ? undefined : deadlineIn(form);
  if (affected.length === 0) {
    return (
      <Typography variant="body2">
        None of {counted(total, 'document')}: it can go away without anybody
        having to do something.
      </Typography>
    );
  }
  return (
    <Stack spacing={2}>
      <Typography fontWeight={600}>
        {affected.length} of {total}: {splitInWords(byClass)}; about{' '}
        {formatValue(effort, 'effort')} of work in{' '}
        {counted(byTeam.length, 'team')}.
      </Typography>
      <ProgressBar done={0} byClass={byClass} />
      {deadline && (
        <Typography variant="body2">
          Announced on {formatDay(form.announced)} they have until{' '}
          <strong>{formatDay(deadline)}</strong>.
        </Typography>
      )}
      <DataTable
        name="teams affected"
        urlPrefix="team-"
        rows={byTeam}
        rowKey={({ team }) => team}
        columns={[
          {
            id: 'team',
            header: 'Team',
            value: ({ team }) => team || 'Nobody',
            render: ({ team }) =>
              team ? <OwnerLink owner={team} /> : 'Nobody owns them',
          },
          {
            id: 'services',
            header: 'Services',
            align: 'right',
            value: ({ services }) => services,
          },
          {
            id: 'effort',
            header: 'Effort',
            exportHeader: 'Effort (minutes)',
            align: 'right',
            value: row => row.effort,
            render: row => formatValue(row.effort, 'effort'),
          },
        ]}
        empty={null}
      />
      <SubjectList
        label="Services affected"
        subjects={affected}
        notesOf={({ reasons, steps }) => [...reasons, ...steps]}
      />
    </Stack>
  );
}
