import Box from '@mui/material/Box';
import { FunnelStep, FunnelView } from '@ridgeway/plugin-insights-common';
import { ChartFrame, formatFigure } from '@ridgeway/ui';
import { FunnelBar } from './FunnelBar';

/** What {@link Funnel} draws. */
export interface FunnelProps {
  funnel: FunnelView;
}

/** How many services came how far, and how long each step took. */
export function Funnel(props: FunnelProps) {
  const { steps } = props.funnel;
  const most = Math.max(1, ...steps.map(({ reached }) => reached?.value ?? 0));
  return (
    <ChartFrame<FunnelStep>
      title="Where do services get stuck on the way?"
      description="How many came so far, and the median time from the step before."
      name="funnel"
      rows={steps}
      rowKey={({ id }) => id}
      empty="No sector was created yet: it is the first step."
      columns={[
        { id: 'step', header: 'Step', value: ({ label }) => label },
        {
          id: 'reached',
          header: 'Reached',
          align: 'right',
          value: ({ reached }) => reached?.value ?? undefined,
        },
        {
          id: 'duration',
          header: 'Median from the step before, in minutes',
          align: 'right',
          value: ({ duration }) => duration?.value ?? undefined,
          render: ({ duration }) => duration && formatFigure(duration),
        },
        {
          id: 'missing',
          header: 'Not connected',
          value: ({ missing }) => missing,
        },
      ]}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((step, index) => (
          <FunnelBar
            key={step.id}
            step={step}
            before={steps[index - 1]}
            most={most}
          />
        ))}
      </Box>
    </ChartFrame>
  );
}
