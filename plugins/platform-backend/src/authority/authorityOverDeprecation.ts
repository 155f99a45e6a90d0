import { Diagnostic, DocumentOf, World, worldPath } from '@ridgeway/intent';
import { isDeepStrictEqual } from 'node:util';
import { owns, Person } from '../people/Person';
import type { AuthorityContext } from './authorityOver';

type Refusal = Pick<Diagnostic, 'message' | 'suggestion'>;
type Deprecation = DocumentOf<'Deprecation'>;

/**
 * A deprecation is the platform team's; who answers for it may give services longer, and nothing
 * else.
 */
export function mayExtend(
  person: Person,
  path: string,
  context: AuthorityContext,
): boolean {
  const { before, after } = versionsOf(path, context);
  return (
    before !== undefined &&
    after !== undefined &&
    owns(person, before.spec.owner) &&
    isDeepStrictEqual(withoutExtensions(before), withoutExtensions(after))
  );
}

/** Nobody grants time, or turns the switch, in the name of another. */
export function refusalOfSigner(
  person: Person,
  path: string,
  context: AuthorityContext,
): Refusal | undefined {
  const { before, after } = versionsOf(path, context);
  const signers = [
    ...(after?.spec.extensions ?? [])
      .filter(
        extension =>
          !before?.spec.extensions?.some(known =>
            isDeepStrictEqual(known, extension),
          ),
      )
      .map(({ grantedBy }) => ({ field: 'grantedBy', signer: grantedBy })),
    ...(after?.spec.enforced &&
    !isDeepStrictEqual(after.spec.enforced, before?.spec.enforced)
      ? [{ field: 'by', signer: after.spec.enforced.by }]
      : []),
  ];
  const other = signers.find(({ signer }) => signer !== person.entityRef);
  return (
    other && {
      message: `This deprecation says that it is ${other.signer} who decides, and it is ${person.entityRef} who does.`,
      suggestion: `Write ${other.field}: ${person.entityRef}, or ask ${other.signer} to commit it.`,
    }
  );
}

function withoutExtensions({ metadata, spec }: Deprecation) {
  const { extensions: _, ...rest } = spec;
  return { metadata, spec: rest };
}

function versionsOf(
  path: string,
  context: Pick<AuthorityContext, 'before' | 'after'>,
) {
  const place = worldPath(path);
  const find = ({ deprecations }: World): Deprecation | undefined =>
    place.holds === 'document' && place.kinds.includes('Deprecation')
      ? deprecations.get(place.key)?.document
      : undefined;
  return { before: find(context.before), after: find(context.after) };
}
