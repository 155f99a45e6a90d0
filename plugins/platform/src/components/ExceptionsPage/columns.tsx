import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { Column, GuardrailLink, OwnerLink, SubjectLink } from '@ridgeway/ui';
import { ExceptionActions } from '../exceptions/ExceptionActions';
import { StandingChip } from '../exceptions/StandingChip';

/** What an exception leaves: a guardrail, or a field that an intent cannot say. */
export function leaves({ guardrail, field }: ExceptionView): string {
  return guardrail ?? field ?? '';
}

/** Columns of the table of exceptions. */
export const exceptionColumns: Array<Column<ExceptionView>> = [
  {
    id: 'leaves',
    header: 'Leaves',
    value: leaves,
    render: exception => (
      <Box>
        {exception.guardrail ? (
          <GuardrailLink guardrail={exception.guardrail} />
        ) : (
          exception.field
        )}
        <Typography variant="body2" color="text.secondary">
          {exception.id}
        </Typography>
      </Box>
    ),
  },
  {
    id: 'subject',
    header: 'For',
    value: ({ subject }) => subject,
    render: ({ subject }) => <SubjectLink subject={subject} />,
  },
  {
    id: 'reason',
    header: 'Reason',
    value: ({ reason }) => reason,
    render: ({ reason }) => (
      <Typography variant="body2" sx={{ minWidth: 200, maxWidth: 360 }}>
        {reason}
      </Typography>
    ),
  },
  {
    id: 'grantedBy',
    header: 'Granted by',
    value: ({ grantedBy }) => grantedBy,
    render: ({ grantedBy }) => <OwnerLink owner={grantedBy} />,
  },
  {
    id: 'expires',
    header: 'Ends',
    value: ({ expires }) => expires.slice(0, 10),
  },
  {
    id: 'daysLeft',
    header: 'Days left',
    value: ({ daysLeft }) => daysLeft,
    render: exception => <StandingChip exception={exception} />,
  },
  {
    id: 'renewals',
    header: 'Renewals',
    value: ({ renewals }) => renewals,
    align: 'right',
  },
  {
    id: 'actions',
    header: 'Actions',
    value: ({ standing }) => standing,
    actions: true,
    render: exception => <ExceptionActions exception={exception} />,
  },
];
