import { Cause, Condition, ConditionType } from '../model/Condition';
import { ConditionReason } from '../model/conditionReasons';

/** A condition before it is known whether it holds in every environment alike. */
export type Draft = Omit<Condition, 'environment'>;

/** A condition that is met. */
export function met(
  subject: string,
  type: ConditionType,
  reason: ConditionReason | ConditionType | 'Authorized',
  message: string,
): Draft {
  return { subject, type, status: 'True', reason, message };
}

/**
 * A condition that is not met, from everything that was found. The first finding gives the reason
 * and the way out; the message tells them all.
 */
export function unmet(
  subject: string,
  type: ConditionType,
  causes: readonly [Cause, ...Cause[]],
): Draft {
  return from(subject, type, 'False', causes);
}

/** `Valid` that is not met, for the reasons of the findings in the subject's documents. */
export function invalid(
  subject: string,
  causes: readonly [Cause<string>, ...Array<Cause<string>>],
): Draft {
  return from(subject, 'Valid', 'False', causes);
}

/** `Valid` with more that speaks against it; as it is where there is nothing. */
export function alsoInvalid(
  isValid: Draft,
  [first, ...others]: readonly Cause[],
): Draft {
  if (!first) {
    return isValid;
  }
  const { subject, status, reason, message, remedy, causes } = isValid;
  const known = causes ?? [{ reason, message, ...(remedy && { remedy }) }];
  return invalid(subject, [
    first,
    ...others,
    ...(status === 'True' ? [] : known),
  ]);
}

/** A condition that is met although there is something to tell about it. */
export function metBut(
  subject: string,
  type: ConditionType,
  causes: readonly [Cause, ...Cause[]],
): Draft {
  return from(subject, type, 'True', causes);
}

function from(
  subject: string,
  type: ConditionType,
  status: Condition['status'],
  causes: readonly [Cause<string>, ...Array<Cause<string>>],
): Draft {
  const [first] = causes;
  return {
    subject,
    type,
    status,
    reason: first.reason,
    message: causes.map(({ message }) => message).join(' '),
    ...(first.remedy ? { remedy: first.remedy } : {}),
    ...(causes.length > 1 ? { causes: [...causes] } : {}),
  };
}

/** True when there is at least one. */
export function some<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}
