import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';

/** Marks what came with the example company, so that nobody takes it for their own. */
export function ExampleChip() {
  return (
    <Tooltip
      describeChild
      title="Part of the example company that this portal was started with"
    >
      <Chip label="Example" size="small" variant="outlined" tabIndex={0} />
    </Tooltip>
  );
}
