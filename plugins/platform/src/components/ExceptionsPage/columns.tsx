import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import {
  Column,
  GuardrailLink,
  OwnerLink,
  renewedInWords,
  SubjectLink,
} from '@ridgeway/ui';
import { ExceptionActions } from '../exceptions/ExceptionActions';
import { StandingChip } from '../exceptions/StandingChip';

/** What an exception leaves: a guardrail, or a field that an intent cannot say. */
export function leaves({ guardrail, field }: ExceptionView): string {
  return guardrail ?? field ?? '';
}

function Ends(props: { exception: ExceptionView }) {
  const { exception } = props;
  const { expires, renewals } = exception;
  return (
    <Box sx={{ whiteSpace: { sm: 'nowrap' } }}>
      <StandingChip exception={exception} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {expires.slice(0, 10)}
        {renewals > 0 && `, ${renewedInWords(renewals)}`}
      </Typography>
    </Box>
  );
}

/** A value that another column says to readers. */
function unseen(
  id: string,
  header: string,
  value: Column<ExceptionView>['value'],
): Column<ExceptionView> {
  return { id, header, value, unseen: true };
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
  unseen('id', 'Exception', ({ id }) => id),
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
      <Typography variant="body2" sx={{ minWidth: { sm: 220 }, maxWidth: 420 }}>
        {reason}
      </Typography>
    ),
  },
  {
    id: 'requestedBy',
    header: 'Asked for by',
    value: ({ requestedBy }) => requestedBy,
    render: ({ requestedBy, grantedBy }) => (
      <Box>
        <OwnerLink owner={requestedBy} />
        <Typography variant="body2" color="text.secondary">
          granted by <OwnerLink owner={grantedBy} />
        </Typography>
      </Box>
    ),
  },
  unseen('grantedBy', 'Granted by', ({ grantedBy }) => grantedBy),
  unseen('expires', 'Ends on', ({ expires }) => expires.slice(0, 10)),
  {
    id: 'daysLeft',
    header: 'Ends',
    value: ({ daysLeft }) => daysLeft,
    render: exception => <Ends exception={exception} />,
  },
  unseen('renewals', 'Renewals', ({ renewals }) => renewals),
  {
    id: 'actions',
    header: 'Actions',
    value: ({ standing }) => standing,
    actions: true,
    render: exception => <ExceptionActions exception={exception} />,
  },
];
