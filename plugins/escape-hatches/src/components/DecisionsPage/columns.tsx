import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FeatureDecision } from '@ridgeway/plugin-insights-common';
import {
  Column,
  ExampleChip,
  FEATURE_OUTCOME_WORDS,
  formatDay,
  formatValue,
  OwnerLink,
  PatternText,
  teamName,
} from '@ridgeway/ui';
import { ReadableRequest } from '../shared/ReadableRequests';

function evidenceInWords({ evidence }: FeatureDecision): string {
  const { teams, services, share, retires, leaksInfrastructure } = evidence;
  return [
    `Teams: ${teams.map(teamName).join(', ') || 'none'}`,
    `Services: ${services.length} (${formatValue(share, 'share')})`,
    `Would retire: ${retires.length}`,
    `Leaks infrastructure: ${leaksInfrastructure ? 'yes' : 'no'}`,
  ].join('; ');
}

/** Columns of the decision record. */
export const decisionColumns: ReadonlyArray<Column<FeatureDecision>> = [
  {
    id: 'title',
    header: 'Asked for',
    value: ({ title }) => title,
    render: ({ request, title, pattern, example }) => (
      <Stack spacing={0.5} alignItems="flex-start" sx={{ minWidth: 160 }}>
        <ReadableRequest id={request}>{title}</ReadableRequest>
        {pattern && (
          <Typography variant="body2" component="span" color="text.secondary">
            works around <PatternText pattern={pattern} />
          </Typography>
        )}
        {example && <ExampleChip />}
      </Stack>
    ),
  },
  {
    id: 'outcome',
    header: 'Decision',
    value: ({ outcome }) => FEATURE_OUTCOME_WORDS[outcome].name,
    render: ({ outcome }) => (
      <Chip
        size="small"
        variant="outlined"
        color={FEATURE_OUTCOME_WORDS[outcome].color}
        label={FEATURE_OUTCOME_WORDS[outcome].name}
      />
    ),
  },
  {
    id: 'reason',
    header: 'Why',
    value: ({ reason }) => reason,
    render: ({ reason, alternative }) => (
      <Box sx={{ minWidth: { sm: 240 }, overflowWrap: 'anywhere' }}>
        {reason}
        {alternative && (
          <Box sx={{ mt: 0.5 }}>
            <strong>Instead:</strong> {alternative}
          </Box>
        )}
      </Box>
    ),
  },
  {
    id: 'alternative',
    header: 'Instead',
    value: ({ alternative }) => alternative,
    unseen: true,
  },
  {
    id: 'evidence',
    header: 'Evidence then',
    value: evidenceInWords,
    render: decision => (
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', minWidth: { sm: 190 } }}
      >
        {evidenceInWords(decision)
          .split('; ')
          .map(line => (
            <li key={line}>{line}</li>
          ))}
      </Box>
    ),
    sortable: false,
  },
  {
    id: 'decidedBy',
    header: 'By',
    value: ({ decidedBy }) => decidedBy,
    render: ({ decidedBy }) => <OwnerLink owner={decidedBy} />,
  },
  {
    id: 'decidedAt',
    header: 'When',
    value: ({ decidedAt }) => decidedAt,
    render: ({ decidedAt }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {formatDay(decidedAt)}
      </Box>
    ),
  },
];
