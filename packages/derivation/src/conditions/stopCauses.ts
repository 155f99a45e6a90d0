import {
  MigrationDecision,
  Overrides,
  overrideIds,
  UnsupportedField,
} from '@ridgeway/intent';
import { Concerned } from '../deprecations/Concern';
import { Notice } from '../deprecations/DeprecationBook';
import { unsaidOf } from '../deprecations/unsaid';
import { locationOf } from '../gates/location';
import { guardrailOf } from '../guardrails/guardrailOf';
import { Cause } from '../model/Condition';
import { shortName } from '../names/names';
import type { Session } from '../Session';
import { sentence } from '../text/sentence';

/** What stands still because of it, in words that end every message. */
const STANDS_STILL =
  'nothing new is derived from it, and what runs stays as it is.';

/** What has to be known of a run to tell what stands still. */
type StopContext = Pick<
  Session,
  'deprecations' | 'index' | 'platformTeam' | 'release'
>;

/**
 * Why nothing is derived from a document any more: it uses what is no longer served, or says what
 * cannot be said in v1. Empty for almost every one.
 *
 * @param overrides - those in force for the subject
 */
export function stopCauses(
  context: StopContext,
  subject: string,
  located: Concerned,
  overrides: () => Overrides,
): Cause[] {
  const notices = context.deprecations.noticesOf(subject, located);
  return [
    ...notices
      .filter(({ stopped }) => stopped)
      .map(notice => noLongerServed(subject, located, notice)),
    ...unsaidOf(located, overrides).map(field =>
      migrationBlocked(context, subject, located, field),
    ),
  ];
}

function noLongerServed(
  subject: string,
  located: Concerned,
  { deprecation, concern }: Notice,
): Cause {
  const { metadata, spec } = deprecation.document;
  const { title, enforced, replacement, contact, owner } = spec;
  return {
    reason: 'NoLongerServed',
    message: `${title} is no longer served since ${
      enforced?.at
    }, and ${subject} uses it: ${STANDS_STILL} Use instead: ${sentence(
      replacement,
    )} Help: ${sentence(contact)}`,
    remedy: {
      summary: `Change the document as the replacement says, or ask ${shortName(
        owner,
      )} for more time.`,
      owner,
      ...requestOf(subject, metadata.name),
      ...(concern.place && { location: locationOf(located, concern.place) }),
    },
  };
}

/** More time is asked for by services; sectors have none of their own. */
export function requestOf(subject: string, deprecation: string) {
  return subject.includes('/')
    ? {
        request: { kind: 'extension' as const, subject, object: deprecation },
      }
    : {};
}

function migrationBlocked(
  context: StopContext,
  subject: string,
  located: Concerned,
  { migration, field, overrides }: UnsupportedField,
): Cause {
  const step = located
    .migration?.(context.deprecations.evidence)
    .find(each => each.migration === migration && each.class === 'blocked');
  const decision = step?.decision;
  const owner = decidedBy(context, subject, decision);
  const [override] = overrideIds(overrides);
  return {
    reason: 'MigrationBlocked',
    message: `${subject} says ${field}, which ridgeway.dev/v1 cannot say: ${STANDS_STILL}${
      decision
        ? ` ${sentence(decision.question)} ${shortName(owner)} decides.`
        : ''
    }`,
    remedy: {
      summary:
        decision?.options.map(sentence).join(' ') ??
        `Take ${field} out, or have an exception say it.`,
      owner,
      ...(override && {
        request: { kind: 'exception' as const, subject, object: field },
      }),
      ...(step && {
        location: {
          file: located.file,
          line: step.line,
          column: step.column,
          path: step.field,
        },
      }),
    },
  };
}

/** Entity reference of who takes a decision. */
function decidedBy(
  context: StopContext,
  subject: string,
  decision: MigrationDecision | undefined,
): string {
  const [sector] = subject.split('/');
  const document = context.index.world.sectors.get(sector);
  return decision?.by === 'guardrail' || !document
    ? guardrailOf(context, decision?.guardrail ?? '').owner
    : document.document.spec.owner;
}
