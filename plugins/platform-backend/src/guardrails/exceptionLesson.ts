import { GuardrailId } from '@ridgeway/derivation';
import { LessonDocument } from '@ridgeway/plugin-platform-common';
import { Guide } from './Guide';
import {
  day,
  document,
  LessonContext,
  lessonSector,
  lessonService,
} from './LessonContext';

/** An exception of the lesson's shop. */
export function lessonException(
  context: LessonContext,
  values: {
    /** The guardrail it leaves, or the field that the intent cannot say. */
    worksAround: { guardrail: GuardrailId } | { field: string };
    overrides?: string;
    /** Days from now. */
    granted: number;
    /** Days from now. */
    expires: number;
  },
): LessonDocument {
  return document('sectors/lesson/exceptions/shop.yaml', [
    'apiVersion: ridgeway.dev/v1',
    'kind: Exception',
    'metadata: { name: shop, sector: lesson }',
    'spec:',
    '  subject: lesson/shop',
    ...Object.entries(values.worksAround).map(
      ([key, value]) => `  ${key}: ${value}`,
    ),
    ...(values.overrides ? [`  overrides: ${values.overrides}`] : []),
    '  reason: To see what an exception does',
    '  requestedBy: user:default/somebody',
    '  grantedBy: user:default/somebody-else',
    `  grantedAt: ${day(context, values.granted)}`,
    `  expires: ${day(context, values.expires)}`,
  ]);
}

/** A lesson about an exception that ended yesterday: renew it, and see what it does. */
export function exceptionLesson(
  guardrail: GuardrailId,
  overrides: string,
): NonNullable<Guide['lesson']> {
  return context => {
    const exception = (granted: number, expires: number) =>
      lessonException(context, {
        worksAround: { guardrail },
        overrides,
        granted,
        expires,
      });
    return {
      task: `This exception ended yesterday. Read what became of the shop, then let the exception begin today and end on ${day(
        context,
        30,
      )}, and look at what it changes in the derived resources.`,
      around: [lessonSector(context), lessonService(context, 'shop')],
      broken: exception(-60, -1),
      mended: exception(0, 30).text,
    };
  };
}
