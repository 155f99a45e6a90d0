import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { AffectedSubject } from '@ridgeway/derivation';
import { Located } from '@ridgeway/intent';
import { assessmentsOf } from '../../deprecations/Assessments';
import { defineKind } from './defineKind';
import { editedFile } from './editedFile';
import { isDay } from './exception/life';
import { KindContext, ResolvedRequest } from './RequestKindDefinition';
import { anySubject, hint, Subject } from './subjects';

interface Extension extends ResolvedRequest {
  subject: Subject;
  deprecation: Located<'Deprecation'>;
  /** Undefined when it is not affected any more. */
  affected: AffectedSubject | undefined;
}

/**
 * A service asks for more time than a deprecation gives; the group that answers for the deprecation
 * decides. Granting adds the service to its extensions.
 */
export const extension = defineKind<Extension>({
  kind: 'extension',
  async understand(input, context) {
    const subject = await anySubject(input.subject, context);
    const deprecation = deprecationOrThrow(input.object, context);
    const { metadata, spec } = deprecation.document;
    const affected = assessmentsOf(context.snapshot)
      .find(({ id }) => id === metadata.name)
      ?.affected.find(each => each.subject === subject.ref);
    // Later the granter may choose another day, and is told when the one asked for is none.
    if (context.requester) {
      const problem = problemOf(input.expires, affected, context.now);
      if (problem !== undefined) {
        throw new InputError(problem);
      }
    }
    return {
      owner: spec.owner,
      title: `${subject.words} asks for more time with: ${spec.title}`,
      sectors: [subject.sector],
      ...{ subject, deprecation, affected },
    };
  },
  changes({ affected, deprecation, subject }, { reason }, granting, context) {
    const { expires, grantedAt, grantedBy, requestedBy } = granting;
    const id = deprecation.document.metadata.name;
    if (!affected) {
      throw new ConflictError(
        `${subject.ref} is not affected by ${id} (any more), so it needs no time.`,
      );
    }
    const problem = problemOf(expires, affected, context.now);
    if (problem !== undefined) {
      throw new ConflictError(problem);
    }
    return [
      editedFile(context.snapshot, deprecation.file, [
        {
          edit: 'add',
          path: ['spec', 'extensions'],
          value: {
            subject: subject.ref,
            until: expires ?? '',
            reason: reason.trim() || 'Not said',
            requestedBy,
            grantedBy,
            grantedAt,
          },
        },
      ]),
    ];
  },
  isSafe: () => false,
});

function deprecationOrThrow(
  id: string,
  { snapshot: { world } }: KindContext,
): Located<'Deprecation'> {
  const found = world.deprecations.get(id);
  if (!found?.document.spec.announced) {
    const announced = [...world.deprecations]
      .filter(([, { document }]) => document.spec.announced !== undefined)
      .map(([name]) => name);
    throw new NotFoundError(
      `There is no deprecation ${id} that has been announced.${hint(
        id,
        announced,
      )}`,
    );
  }
  return found;
}

/** Why a day is none to extend to; undefined when it is one. */
function problemOf(
  expires: string | undefined,
  affected: AffectedSubject | undefined,
  now: Date,
): string | undefined {
  if (!affected) {
    return 'It is not affected, so it needs no more time.';
  }
  if (expires === undefined) {
    return 'Say until when: choose the day as the new deadline.';
  }
  const today = now.toISOString().slice(0, 10);
  const [latest] = [today, affected.deadline?.slice(0, 10) ?? today]
    .sort()
    .reverse();
  return isDay(expires) && expires > latest
    ? undefined
    : `${JSON.stringify(
        expires,
      )} gives no more time. Choose a day after ${latest}, written as YYYY-MM-DD.`;
}
