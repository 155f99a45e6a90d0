import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';

/** What {@link LoadingState} announces and resembles. */
export interface LoadingStateProps {
  /** Announced to screen readers. */
  label: string;
  /** What will stand here. */
  shape?: 'text' | 'cards' | 'table' | 'editor';
}

function CardShapes() {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
      }}
    >
      {[0, 1, 2, 3].map(index => (
        <Skeleton key={index} variant="rounded" height={132} />
      ))}
    </Box>
  );
}

function TableShape() {
  return (
    <Stack spacing={1}>
      <Skeleton variant="rounded" height={40} width="40%" />
      {[0, 1, 2, 3, 4].map(index => (
        <Skeleton key={index} variant="rounded" height={48} />
      ))}
    </Stack>
  );
}

function TextShape() {
  return (
    <Stack spacing={1}>
      <Skeleton width="60%" />
      <Skeleton width="90%" />
      <Skeleton width="75%" />
    </Stack>
  );
}

const shapes = {
  text: TextShape,
  cards: CardShapes,
  table: TableShape,
  editor: () => <Skeleton variant="rounded" height={420} />,
};

/** The outline of what is being loaded, so that nothing jumps when it arrives. */
export function LoadingState(props: LoadingStateProps) {
  const { label, shape = 'text' } = props;
  const Shape = shapes[shape];
  return (
    <Box role="status" aria-label={label} aria-busy="true">
      <Shape />
    </Box>
  );
}
