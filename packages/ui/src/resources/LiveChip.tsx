import Chip from '@mui/material/Chip';
import {
  RiCheckboxCircleFill,
  RiErrorWarningFill,
  RiLoader4Line,
  RiQuestionFill,
  RiRadioButtonLine,
} from '@remixicon/react';
import { LiveState } from '@ridgeway/plugin-platform-common';
import { LiveWords, liveWords } from './liveWords';

const ICONS = {
  success: RiCheckboxCircleFill,
  info: RiLoader4Line,
  warning: RiQuestionFill,
  error: RiErrorWarningFill,
  default: RiRadioButtonLine,
} as const satisfies Record<LiveWords['tone'], unknown>;

/** What {@link LiveChip} shows. */
export interface LiveChipProps {
  live?: LiveState;
}

/** How the live object does, as icon and word; nothing where nobody looks. */
export function LiveChip(props: LiveChipProps) {
  const words = liveWords(props.live);
  if (!words) {
    return null;
  }
  const Icon = ICONS[words.tone];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={words.tone}
      icon={<Icon size={16} aria-hidden />}
      label={words.word}
      sx={{ flexShrink: 0 }}
    />
  );
}
