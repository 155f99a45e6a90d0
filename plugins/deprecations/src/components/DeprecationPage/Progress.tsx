import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import { InsightNotices, Section } from '@ridgeway/ui';
import { ProgressBar } from '../shared/ProgressBar';
import { progressInWords } from '../shared/progressInWords';
import { BurnDown } from './BurnDown';
import { HoldoutTable } from './HoldoutTable';

/** What {@link Progress} tells. */
export interface ProgressProps {
  insight: DeprecationInsight;
  deprecation: DeprecationView;
  onChange: () => void;
}

/** How far it is, whether the deadline is met, and whose turn it is. */
export function Progress(props: ProgressProps) {
  const { insight, deprecation, onChange } = props;
  const row = insight.deprecation;
  return (
    <>
      <Section title="How far is it?">
        <Stack spacing={1.5}>
          <Typography fontWeight={600}>{progressInWords(row)}</Typography>
          <ProgressBar done={row.done} byClass={row.byClass} />
          <InsightNotices head={insight} unfiltered />
        </Stack>
      </Section>
      <BurnDown insight={insight} />
      <HoldoutTable
        holdouts={insight.holdouts}
        deprecation={deprecation}
        onChange={onChange}
      />
    </>
  );
}
