import { isKind, parseDocument } from '@ridgeway/intent';
import { Objective, objectivesOf } from './Objective';

/** What telemetry needs of an intent. */
export interface IntentReading {
  objectives: Objective[];
  exposed: boolean;
}

/** Reads an intent; one with errors promises nothing. */
export function readIntent(text: string, file: string): IntentReading {
  const { located } = parseDocument(text, { file });
  if (!located || !isKind(located, 'Service')) {
    return { objectives: [], exposed: false };
  }
  const { telemetry, exposure } = located.document.spec;
  return {
    objectives: objectivesOf(telemetry?.slo ?? {}),
    exposed: exposure !== undefined,
  };
}
