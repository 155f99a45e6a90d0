import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { Period, PERIODS } from '@ridgeway/plugin-insights-common';
import { ReactNode } from 'react';
import { PERIOD_WORDS, teamName } from './filterWords';
import { useInsightChoices } from './useInsightChoices';
import { useInsightFilter } from './useInsightFilter';

/** What {@link InsightFilters} offers. */
export interface InsightFiltersProps {
  /** Filters that mean nothing on the page. */
  without?: ReadonlyArray<'environment' | 'period'>;
  /** More filters or buttons, at the end. */
  children?: ReactNode;
}

/** Period, team, sector, environment, and whether the example company counts; kept in the address. */
export function InsightFilters(props: InsightFiltersProps) {
  const { without = [], children } = props;
  const [filter, change] = useInsightFilter();
  const choices = useInsightChoices();
  return (
    <Box
      role="group"
      aria-label="Narrow the figures"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        displayPrint: 'none',
      }}
    >
      {!without.includes('period') && (
        <ToggleButtonGroup
          size="small"
          exclusive
          aria-label="Period"
          value={filter.period}
          onChange={(_event, period: Period | null) =>
            period && change({ period })
          }
          sx={{ flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
        >
          {PERIODS.map(period => (
            <ToggleButton
              key={period}
              value={period}
              sx={{ textTransform: 'none', flex: { xs: 1, sm: '0 0 auto' } }}
            >
              {PERIOD_WORDS[period]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Autocomplete
        multiple
        size="small"
        limitTags={1}
        options={choices.teams}
        value={filter.teams ?? []}
        onChange={(_event, teams) => change({ teams })}
        getOptionLabel={teamName}
        renderInput={params => <TextField {...params} label="Teams" />}
        sx={{ flex: { xs: '1 1 100%', sm: '0 1 240px' } }}
      />
      <Autocomplete
        size="small"
        options={choices.sectors}
        value={filter.sector ?? null}
        onChange={(_event, sector) => change({ sector: sector ?? undefined })}
        renderInput={params => <TextField {...params} label="Sector" />}
        sx={{ flex: { xs: '1 1 100%', sm: '0 1 170px' } }}
      />
      {!without.includes('environment') && (
        <Autocomplete
          size="small"
          options={choices.environments}
          value={filter.environment ?? null}
          onChange={(_event, environment) =>
            change({ environment: environment ?? undefined })
          }
          renderInput={params => <TextField {...params} label="Environment" />}
          sx={{ flex: { xs: '1 1 100%', sm: '0 1 170px' } }}
        />
      )}
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={filter.example !== 'exclude'}
            onChange={event =>
              change({ example: event.target.checked ? 'include' : 'exclude' })
            }
          />
        }
        label="Example company"
        slotProps={{ typography: { variant: 'body2' } }}
      />
      {children}
    </Box>
  );
}
