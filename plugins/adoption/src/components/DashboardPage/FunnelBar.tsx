import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FunnelStep } from '@ridgeway/plugin-insights-common';
import { FigureValue, formatValue } from '@ridgeway/ui';

/** What {@link FunnelBar} draws. */
export interface FunnelBarProps {
  step: FunnelStep;
  /** The step before it; absent for the first. */
  before: FunnelStep | undefined;
  /** The longest bar's value. */
  most: number;
}

/** One step: how many came so far, how long it took them, or what has to be connected. */
export function FunnelBar(props: FunnelBarProps) {
  const { step, before, most } = props;
  const { label, reached, duration, missing } = step;
  const value = reached?.value ?? 0;
  const share = shareOf(step, before);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '150px 1fr minmax(180px, 30%)' },
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.25,
        py: 0.75,
        borderTop: before ? 1 : 0,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" fontWeight={600}>
        {label}
      </Typography>
      {reached ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Box
            aria-hidden
            sx={{
              width: `${(value / most) * 80}%`,
              minWidth: 2,
              height: 20,
              borderRadius: 0.5,
              bgcolor: 'primary.main',
              printColorAdjust: 'exact',
            }}
          />
          <FigureValue figure={reached} />
        </Box>
      ) : (
        <Box
          sx={{
            border: 1,
            borderStyle: 'dashed',
            borderColor: 'divider',
            borderRadius: 1,
            px: 1,
            py: 0.25,
          }}
        >
          <Typography variant="body2" color="text.secondary">
            {missing}
          </Typography>
        </Box>
      )}
      <Typography variant="body2" color="text.secondary">
        {share}
        {duration && duration.value !== null && (
          <>
            {share && ', '}
            <FigureValue figure={duration} /> median
          </>
        )}
      </Typography>
    </Box>
  );
}

/** How many of those of the step before came so far; empty where that says nothing. */
function shareOf(
  { reached }: FunnelStep,
  before: FunnelStep | undefined,
): string {
  if (!reached) {
    return 'Not connected';
  }
  // Sectors are not services: a share of the two would mean nothing.
  const of = before?.id === 'sector' ? undefined : before?.reached?.value;
  return of && reached.value !== null
    ? `${formatValue(reached.value / of, 'share')} of the step before`
    : '';
}
