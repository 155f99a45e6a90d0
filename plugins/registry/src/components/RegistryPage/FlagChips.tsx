import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import {
  REGISTRY_FLAGS,
  RegistryCounts,
  RegistryFlag,
} from '@ridgeway/plugin-platform-common';
import { FLAG_WORDS } from './flags';

/** What {@link FlagChips} offers. */
export interface FlagChipsProps {
  counts: RegistryCounts;
  chosen: RegistryFlag | undefined;
  onChoose: (flag: RegistryFlag | undefined) => void;
}

/** What is noteworthy, each with how many there are; one at a time. */
export function FlagChips(props: FlagChipsProps) {
  const { counts, chosen, onChoose } = props;
  const chips = [
    {
      flag: undefined,
      name: 'All',
      means: 'Everything in the catalog that somebody can own.',
      count: counts.all,
    },
    ...REGISTRY_FLAGS.map(flag => ({
      flag,
      ...FLAG_WORDS[flag],
      count: counts[flag],
    })),
  ];
  return (
    <Box
      role="group"
      aria-label="Show"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      {chips.map(({ flag, name, means, count }) => {
        const active = flag === chosen;
        return (
          <Tooltip key={name} describeChild title={means}>
            <Chip
              clickable
              component="button"
              type="button"
              aria-pressed={active}
              color={active ? 'primary' : 'default'}
              variant={active ? 'filled' : 'outlined'}
              label={`${name} ${count}`}
              onClick={() => onChoose(flag)}
            />
          </Tooltip>
        );
      })}
    </Box>
  );
}
