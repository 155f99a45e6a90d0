import {
  RiAlertFill,
  RiCheckboxCircleFill,
  RiErrorWarningFill,
  RiQuestionFill,
} from '@remixicon/react';
import { Condition } from '@ridgeway/derivation';
import { Health } from '@ridgeway/plugin-platform-common';

/** How something stands: healthy or not, or in time to be looked after before it is not. */
export type Tone = Health | 'warning';

/** How a status looks and what it is called; never told by colour alone. */
export const STATUS = {
  met: { word: 'Met', color: 'success', Icon: RiCheckboxCircleFill },
  unmet: { word: 'Not met', color: 'error', Icon: RiErrorWarningFill },
  unknown: { word: 'Unknown', color: 'warning', Icon: RiQuestionFill },
  warning: { word: 'Warning', color: 'warning', Icon: RiAlertFill },
} as const satisfies Record<Tone, unknown>;

/** Health that a condition's status stands for. */
export function healthOf(status: Condition['status']): Health {
  switch (status) {
    case 'True':
      return 'met';
    case 'False':
      return 'unmet';
    default:
      return 'unknown';
  }
}

/** How a condition is shown: `Current` holds nothing up, so that one only warns. */
export function toneOf({
  type,
  status,
}: Pick<Condition, 'type' | 'status'>): Tone {
  return type === 'Current' && status === 'False'
    ? 'warning'
    : healthOf(status);
}
