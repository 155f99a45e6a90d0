import { Condition, CONDITION_TYPES } from '../model/Condition';
import { byText } from '../text/compare';
import { ConditionChange, ConditionState } from './WorldDiff';

/** Conditions of one subject that say something else after a change. */
export function conditionChanges(
  subject: string,
  before: readonly Condition[],
  after: readonly Condition[],
): ConditionChange[] {
  return CONDITION_TYPES.flatMap(type => {
    const old = before.filter(condition => condition.type === type);
    const current = after.filter(condition => condition.type === type);
    return environmentsOf(old, current).flatMap(environment => {
      const from = stateIn(old, environment);
      const to = stateIn(current, environment);
      return isSame(from, to)
        ? []
        : [
            {
              subject,
              ...(environment === undefined ? {} : { environment }),
              type,
              ...(from ? { from } : {}),
              ...(to ? { to } : {}),
            },
          ];
    });
  });
}

/** Environments in which one side says something of its own; otherwise all of them alike. */
function environmentsOf(
  ...sides: ReadonlyArray<readonly Condition[]>
): Array<string | undefined> {
  const named = new Set(
    sides.flat().flatMap(({ environment }) => environment ?? []),
  );
  const [some] = sides.flat();
  return named.size === 0 && some ? [undefined] : [...named].sort(byText);
}

function stateIn(
  conditions: readonly Condition[],
  environment: string | undefined,
): ConditionState | undefined {
  const found = conditions.find(
    condition =>
      condition.environment === environment ||
      condition.environment === undefined,
  );
  return (
    found && {
      status: found.status,
      reason: found.reason,
      message: found.message,
    }
  );
}

function isSame(
  a: ConditionState | undefined,
  b: ConditionState | undefined,
): boolean {
  return (
    a?.status === b?.status &&
    a?.reason === b?.reason &&
    a?.message === b?.message
  );
}
