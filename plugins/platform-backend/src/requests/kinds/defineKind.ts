import { ConflictError, isError as isErrorLike } from '@backstage/errors';
import { DocumentChange, RequestInput } from '@ridgeway/plugin-platform-common';
import {
  Granting,
  KindContext,
  RequestKindDefinition,
  ResolvedRequest,
} from './RequestKindDefinition';

/** A kind in two steps: what is meant, and what follows from it. */
interface KindParts<T extends ResolvedRequest>
  extends Pick<RequestKindDefinition, 'kind' | 'isSafe'> {
  /**
   * @throws NotFoundError when what is asked for does not exist
   * @throws InputError when it makes no sense
   */
  understand(input: RequestInput, context: KindContext): Promise<T>;
  /** @throws ConflictError when it cannot be granted as things stand */
  changes(
    meant: T,
    input: RequestInput,
    granting: Granting,
    context: KindContext,
  ): DocumentChange[];
}

/** Makes a kind whose changes rest on the same understanding as its title. */
export function defineKind<T extends ResolvedRequest>(
  parts: KindParts<T>,
): RequestKindDefinition {
  return {
    kind: parts.kind,
    isSafe: parts.isSafe,
    async resolve(input, context) {
      const { owner, title, sectors } = await parts.understand(input, context);
      return { owner, title, sectors };
    },
    async changes(input, granting, context) {
      const meant = await understoodStill(parts, input, context);
      return parts.changes(meant, input, granting, context);
    },
  };
}

/** What made sense when it was asked for and does not any more is in conflict with the world. */
async function understoodStill<T extends ResolvedRequest>(
  parts: KindParts<T>,
  input: RequestInput,
  context: KindContext,
): Promise<T> {
  try {
    return await parts.understand(input, context);
  } catch (error) {
    throw isErrorLike(error) &&
      ['NotFoundError', 'InputError'].includes(error.name)
      ? new ConflictError(error.message)
      : error;
  }
}
