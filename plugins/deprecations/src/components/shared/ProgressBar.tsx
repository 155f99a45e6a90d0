import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { MigrationSplit } from '@ridgeway/plugin-insights-common';
import {
  formatValue,
  MIGRATION_CLASS_WORDS,
  MIGRATION_CLASSES,
} from '@ridgeway/ui';

/** What {@link ProgressBar} draws. */
export interface ProgressBarProps {
  done: number;
  /** Of those left. */
  byClass: MigrationSplit;
}

/** What is done, and how the rest gets done: told by words as well as by colours. */
export function ProgressBar(props: ProgressBarProps) {
  const { done, byClass } = props;
  const parts = [
    { id: 'done', label: 'Done', count: done, color: 'text.disabled' },
    ...MIGRATION_CLASSES.map(each => ({
      id: each,
      label: MIGRATION_CLASS_WORDS[each].name,
      count: byClass[each],
      color: `${MIGRATION_CLASS_WORDS[each].color}.main`,
    })),
  ].filter(({ count }) => count > 0);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return null;
  }
  return (
    <Box>
      <Box
        role="img"
        aria-label={`${parts
          .map(({ label, count }) => `${label} ${count}`)
          .join(', ')} of ${total}`}
        sx={{
          display: 'flex',
          gap: '2px',
          height: 12,
          borderRadius: 1,
          overflow: 'hidden',
        }}
      >
        {parts.map(({ id, count, color }) => (
          <Box
            key={id}
            sx={{ flex: `${count} 1 0`, minWidth: 3, bgcolor: color }}
          />
        ))}
      </Box>
      <Box
        aria-hidden
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mt: 0.5 }}
      >
        {parts.map(({ id, label, count, color }) => (
          <Box
            key={id}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}
          >
            <Box
              sx={{
                width: 10,
                height: 10,
                borderRadius: '2px',
                bgcolor: color,
              }}
            />
            <Typography variant="caption">
              {label} {count} ({formatValue(count / total, 'share')})
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
