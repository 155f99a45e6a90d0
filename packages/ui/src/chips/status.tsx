import {
  RiCheckboxCircleFill,
  RiErrorWarningFill,
  RiQuestionFill,
} from '@remixicon/react';
import { Condition } from '@ridgeway/derivation';
import { Health } from '@ridgeway/plugin-platform-common';

/** How a status looks and what it is called; never told by colour alone. */
export const STATUS = {
  met: { word: 'Met', color: 'success', Icon: RiCheckboxCircleFill },
  unmet: { word: 'Not met', color: 'error', Icon: RiErrorWarningFill },
  unknown: { word: 'Unknown', color: 'warning', Icon: RiQuestionFill },
} as const satisfies Record<Health, unknown>;

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
