import { Condition } from '@ridgeway/derivation';
import { Fact, FactData, isFact } from '@ridgeway/plugin-platform-common';
import { createHash } from 'node:crypto';
import { SubjectStatus } from '../derivation/Snapshot';
import { NewFact } from './Ledger';

/** Type of the fact that a gate said no. */
const GATE_DENIED = 'gate.denied';

type Denied = Omit<FactData<typeof GATE_DENIED>, 'commit'>;

/** What gates say no to, by a text that is the same at the next derivation; sorted. */
export function denialsOf({ conditions }: SubjectStatus): Map<string, Denied> {
  const denials = conditions.flatMap(condition =>
    (condition.denials ?? []).map(denial => deniedBy(condition, denial)),
  );
  return new Map(
    denials
      .map((denied): [string, Denied] => [textOf(denied), denied])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * One fact for each gate that says no and did not at the derivation before.
 *
 * @param evaluated - the fact about this derivation, which the denials belong to
 * @param before - the fact about the derivation before, if there was one
 */
export function gateFacts(
  status: SubjectStatus,
  evaluated: NewFact,
  before: Fact | undefined,
): NewFact[] {
  return [...denialsOf(status)]
    .filter(([text, denied]) => !wasDenied(text, denied, before))
    .map(([text, denied]) => ({
      ...evaluated,
      key: `gate:${createHash('sha256')
        .update(`${evaluated.key} ${text}`)
        .digest('hex')}`,
      type: GATE_DENIED,
      data: { commit: evaluated.data.commit, ...denied },
    }));
}

function wasDenied(
  text: string,
  { reason, environment }: Denied,
  before: Fact | undefined,
): boolean {
  if (!before || !isFact(before, 'derivation.evaluated')) {
    return false;
  }
  const { denied, unmet } = before.data;
  // An older fact does not name them: what was unmet for the same reason is no news.
  return denied
    ? denied.includes(text)
    : unmet.some(
        each => each.reason === reason && each.environment === environment,
      );
}

function deniedBy(
  { environment, reason }: Condition,
  {
    gate,
    guardrail,
    owner,
    policies: [policy],
    resource,
  }: NonNullable<Condition['denials']>[number],
): Denied {
  return {
    gate,
    object: resource,
    reason,
    guardrail,
    owner,
    ...(environment === undefined ? {} : { environment }),
    ...(policy === undefined ? {} : { policy }),
  };
}

function textOf({ environment, gate, object }: Denied): string {
  return [environment ?? '*', gate, object].join(' ');
}
