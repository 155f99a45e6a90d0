import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { TelemetryRange } from '@ridgeway/plugin-telemetry-common';
import { RANGE_WORDS } from './rangeWords';

/** What {@link RangeButtons} offers. */
export interface RangeButtonsProps<Range extends TelemetryRange> {
  ranges: readonly Range[];
  /** Undefined: none of them, because both ends are given. */
  value: Range | undefined;
  onChange: (range: Range) => void;
}

/** How long back to look. */
export function RangeButtons<Range extends TelemetryRange>(
  props: RangeButtonsProps<Range>,
) {
  const { ranges, value, onChange } = props;
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      aria-label="How long back"
      value={value ?? null}
      onChange={(_event, chosen: Range | null) => chosen && onChange(chosen)}
      sx={{ flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
    >
      {ranges.map(range => (
        <ToggleButton
          key={range}
          value={range}
          aria-label={RANGE_WORDS[range]}
          sx={{ textTransform: 'none', flex: { xs: 1, sm: '0 0 auto' } }}
        >
          {range}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
