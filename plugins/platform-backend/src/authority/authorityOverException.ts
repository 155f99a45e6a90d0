import { Diagnostic, DocumentOf, World, worldPath } from '@ridgeway/intent';
import { committedEvent } from '../exceptions/committedEvent';
import { guardrailOwners, revokersOf } from '../exceptions/guardrailOwners';
import { owns, Person } from '../people/Person';
import type { AuthorityContext } from './authorityOver';

type Refusal = Pick<Diagnostic, 'message' | 'suggestion'>;

/**
 * An exception is for the owners of every guardrail that it names or switches off. Whoever it is
 * for may give it up: a removal only narrows.
 */
export function refusalOfException(
  person: Person,
  path: string,
  context: AuthorityContext,
): Refusal | undefined {
  const { before: world, platformTeam } = context;
  const { before, after } = versionsOf(path, context);
  // What cannot be read any more is refused for that, so this is a removal.
  if (before && !after) {
    const revokers = revokersOf(before, world, platformTeam);
    if (revokers.some(group => owns(person, group))) {
      return undefined;
    }
  }
  const owners = [before, after].flatMap(version =>
    version ? guardrailOwners(version.spec, world, platformTeam) : [],
  );
  const missing = (owners.length > 0 ? owners : [platformTeam]).find(
    owner => !owns(person, owner),
  );
  return missing === undefined
    ? undefined
    : {
        message: `An exception counts only if the owner of the guardrail grants it, and that is ${missing}; ${person.entityRef} is not a member.`,
        suggestion: `Ask ${missing} to grant the exception.`,
      };
}

/**
 * Nobody grants in the name of another, not even the platform team: what an exception says about
 * who granted it is judged now, and not again when memberships change.
 */
export function refusalOfGranter(
  person: Person,
  path: string,
  context: AuthorityContext,
): Refusal | undefined {
  const { before, after } = versionsOf(path, context);
  const event = committedEvent(before, after);
  const granter = after?.spec.grantedBy;
  return (event === 'granted' || event === 'renewed') &&
    granter !== person.entityRef
    ? {
        message: `This exception says that ${granter} grants it, and it is ${person.entityRef} who does.`,
        suggestion: `Write grantedBy: ${person.entityRef}, or ask ${granter} to commit it.`,
      }
    : undefined;
}

function versionsOf(
  path: string,
  context: Pick<AuthorityContext, 'before' | 'after'>,
) {
  const place = worldPath(path);
  const find = (world: World): DocumentOf<'Exception'> | undefined =>
    place.holds === 'document' && place.kinds.includes('Exception')
      ? world.exceptions.get(place.key)?.document
      : undefined;
  return { before: find(context.before), after: find(context.after) };
}
