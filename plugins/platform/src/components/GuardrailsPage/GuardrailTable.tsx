import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { GuardrailSummary } from '@ridgeway/plugin-platform-common';
import {
  Column,
  DataTable,
  GuardrailLink,
  HealthChip,
  useUrlParams,
} from '@ridgeway/ui';

/** What {@link GuardrailTable} lists. */
export interface GuardrailTableProps {
  guardrails: readonly GuardrailSummary[];
}

const columns: Array<Column<GuardrailSummary>> = [
  {
    id: 'guardrail',
    header: 'Guardrail',
    value: guardrail => guardrail.title,
    render: ({ id, title, why }) => (
      <Box sx={{ maxWidth: 560 }}>
        <GuardrailLink guardrail={id} title={title} />
        <Typography variant="body2" color="text.secondary">
          {why}
        </Typography>
      </Box>
    ),
  },
  {
    id: 'layers',
    header: 'Enforced in',
    value: guardrail => guardrail.layers.join(', '),
    render: ({ layers }) => (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {layers.map(layer => (
          <Chip key={layer} size="small" label={layer} />
        ))}
      </Box>
    ),
  },
  {
    id: 'overridable',
    header: 'Exceptions',
    value: ({ overridable }) => (overridable ? 'possible' : 'none'),
    render: ({ overridable, exceptionsInForce }) =>
      overridable || exceptionsInForce > 0
        ? `${exceptionsInForce} in force`
        : 'Not possible',
  },
  {
    id: 'denied',
    header: 'In the way of',
    value: guardrail => guardrail.denied,
    render: ({ denied }) => (
      <HealthChip
        health={denied === 0 ? 'met' : 'unmet'}
        label={
          denied === 0
            ? 'Nobody'
            : `${denied} ${denied === 1 ? 'service' : 'services'}`
        }
      />
    ),
  },
];

/** Guardrails with filters in the URL. */
export function GuardrailTable(props: GuardrailTableProps) {
  const { guardrails } = props;
  const [getParam, setParams] = useUrlParams();
  const layer = getParam('layer') ?? '';
  const layers = [...new Set(guardrails.flatMap(each => each.layers))].sort();
  const shown = guardrails.filter(
    guardrail => !layer || guardrail.layers.some(each => each === layer),
  );
  return (
    <DataTable
      name="guardrails"
      rows={shown}
      columns={columns}
      rowKey={guardrail => guardrail.id}
      defaultSort={{ column: 'guardrail', descending: false }}
      empty="No guardrail is enforced in this layer. Choose All to see every guardrail."
      filters={
        <TextField
          select
          size="small"
          label="Enforced in"
          value={layer}
          onChange={event => setParams({ layer: event.target.value })}
          SelectProps={{ displayEmpty: true }}
          InputLabelProps={{ shrink: true }}
          sx={{ minWidth: 160 }}
        >
          <MenuItem value="">All</MenuItem>
          {layers.map(each => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
      }
    />
  );
}
