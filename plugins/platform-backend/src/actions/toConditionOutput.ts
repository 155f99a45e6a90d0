import { Condition } from '@ridgeway/derivation';

/** A condition as an agent reads it: what is the matter, and the way out. */
export interface ConditionOutput {
  subject: string;
  environment?: string;
  type: string;
  status: string;
  reason: string;
  message: string;
  /** What to do about it. */
  remedies: string[];
}

/** Shortens a condition to what an agent can act on. */
export function toConditionOutput(condition: Condition): ConditionOutput {
  const { subject, environment, type, status, reason, message } = condition;
  const remedies = [
    condition.remedy,
    ...(condition.causes ?? []).map(({ remedy }) => remedy),
    ...(condition.denials ?? []).map(({ remedy }) => remedy),
  ].flatMap(remedy =>
    remedy ? [[remedy.summary, remedy.permit].filter(Boolean).join('\n')] : [],
  );
  return {
    subject,
    ...(environment === undefined ? {} : { environment }),
    type,
    status,
    reason,
    message,
    remedies: [...new Set(remedies)],
  };
}
