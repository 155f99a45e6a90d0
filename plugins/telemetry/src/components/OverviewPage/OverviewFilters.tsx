import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { OverviewFilter } from '@ridgeway/plugin-telemetry-common';
import {
  teamName,
  UrlSelect,
  useInsightChoices,
  useUrlParams,
} from '@ridgeway/ui';
import { RangeButtons } from '../shared/RangeButtons';
import { OVERVIEW_RANGES, OVERVIEW_STATES, OverviewRange } from './choices';
import { DEFAULT_RANGE } from './useOverviewFilter';

/** What {@link OverviewFilters} shows as chosen. */
export interface OverviewFiltersProps {
  filter: OverviewFilter & { range: OverviewRange };
}

/** Sector, teams, environment, state and how long back; kept in the address. */
export function OverviewFilters(props: OverviewFiltersProps) {
  const { filter } = props;
  const choices = useInsightChoices();
  const [, set] = useUrlParams();
  return (
    <>
      <Autocomplete
        size="small"
        options={choices.sectors}
        value={filter.sector ?? null}
        onChange={(_event, sector) => set({ sector: sector ?? undefined })}
        renderInput={params => <TextField {...params} label="Sector" />}
        sx={{ flex: { xs: '1 1 100%', sm: '0 1 160px' } }}
      />
      <Autocomplete
        multiple
        size="small"
        limitTags={1}
        options={choices.teams}
        value={filter.teams ?? []}
        onChange={(_event, teams) => set({ teams: teams.join(',') })}
        getOptionLabel={teamName}
        renderInput={params => <TextField {...params} label="Teams" />}
        sx={{ flex: { xs: '1 1 100%', sm: '0 1 200px' } }}
      />
      <Autocomplete
        size="small"
        options={choices.environments}
        value={filter.environment ?? null}
        onChange={(_event, environment) =>
          set({ environment: environment ?? undefined })
        }
        renderInput={params => <TextField {...params} label="Environment" />}
        sx={{ flex: { xs: '1 1 100%', sm: '0 1 160px' } }}
      />
      <UrlSelect
        label="State"
        param="state"
        none="All"
        options={OVERVIEW_STATES}
      />
      <RangeButtons
        ranges={OVERVIEW_RANGES}
        value={filter.range}
        onChange={range =>
          set({ range: range === DEFAULT_RANGE ? undefined : range })
        }
      />
    </>
  );
}
