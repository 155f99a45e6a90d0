import { useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import {
  TELEMETRY_RANGES,
  TelemetryHead,
} from '@ridgeway/plugin-telemetry-common';
import { formatInstant, platformApiRef, useLive } from '@ridgeway/ui';
import { ReactNode, useCallback } from 'react';
import { RangeButtons } from '../shared/RangeButtons';
import { rangeOf } from '../shared/rangeOf';
import { useService } from './useService';
import { useTelemetryFilter } from './useTelemetryFilter';

/** What {@link TelemetryControls} shows. */
export interface TelemetryControlsProps {
  /** What is looked at, once it is known. */
  known: Pick<TelemetryHead, 'environment' | 'from' | 'to'> | undefined;
  /** At the end: ways to other tools. */
  children?: ReactNode;
}

/** Environments of the service; without them as long as they cannot be had. */
function useEnvironments(): string[] {
  const api = useApi(platformApiRef);
  const { sector, name } = useService();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => api.getService({ sector, name }, { signal }),
      [api, sector, name],
    ),
  );
  return live.state === 'ready' ? live.value.environments : [];
}

/** Which window of which environment; in the address. */
export function TelemetryControls(props: TelemetryControlsProps) {
  const [filter, change] = useTelemetryFilter();
  const { known } = props;
  const own = useEnvironments();
  const chosen = filter.environment ?? known?.environment ?? '';
  const environments =
    chosen === '' || own.includes(chosen) ? own : [...own, chosen];
  return (
    <Box
      role="group"
      aria-label="What to look at"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
      }}
    >
      <TextField
        select
        size="small"
        label="Environment"
        value={environments.includes(chosen) ? chosen : ''}
        onChange={event => change({ environment: event.target.value })}
        InputLabelProps={{ shrink: true }}
        sx={{ minWidth: 150, flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
      >
        {environments.map(environment => (
          <MenuItem key={environment} value={environment}>
            {environment}
          </MenuItem>
        ))}
      </TextField>
      <RangeButtons
        ranges={TELEMETRY_RANGES}
        value={
          filter.range ?? (filter.from ? undefined : known && rangeOf(known))
        }
        onChange={range => change({ range, from: undefined, to: undefined })}
      />
      {filter.from && filter.to && (
        <Chip
          label={`${formatInstant(filter.from)} to ${formatInstant(filter.to)}`}
          onDelete={() => change({ from: undefined, to: undefined })}
        />
      )}
      {props.children}
    </Box>
  );
}
