import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import { MigrationClass } from '@ridgeway/intent';
import { MIGRATION_CLASS_WORDS } from './migrationClasses';

/** What {@link MigrationClassChip} names. */
export interface MigrationClassChipProps {
  migrationClass: MigrationClass;
}

/** How a migration gets done; what that means is one hover or focus away. */
export function MigrationClassChip(props: MigrationClassChipProps) {
  const { name, meaning, color } = MIGRATION_CLASS_WORDS[props.migrationClass];
  return (
    <Tooltip describeChild title={meaning}>
      <Chip
        size="small"
        variant="outlined"
        color={color}
        label={name}
        tabIndex={0}
      />
    </Tooltip>
  );
}
