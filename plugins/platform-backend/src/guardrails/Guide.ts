import { GuardrailId } from '@ridgeway/derivation';
import { Lesson } from '@ridgeway/plugin-platform-common';
import { LessonContext } from './LessonContext';

/** How to work with a guardrail. A new guide is one file and one line in the registry. */
export interface Guide {
  guardrail: GuardrailId;
  /** What to do, a sentence or two each. */
  advice: string[];
  /** An example, where an intent can break the guardrail at all. */
  lesson?: (context: LessonContext) => Lesson;
}
