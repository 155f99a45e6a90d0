import { DocumentChange, RequestInput } from '@ridgeway/plugin-platform-common';
import {
  Granting,
  KindContext,
  ResolvedRequest,
} from '../RequestKindDefinition';
import { Subject } from '../subjects';

/** An exception that is understood, with what granting it commits. */
export interface AskedException extends ResolvedRequest {
  /** @throws ConflictError when it cannot be granted as things stand */
  changes(granting: Granting): DocumentChange[];
}

/** One meaning that the object of a request for an exception can have. */
export interface ExceptionForm {
  /**
   * Undefined when the object means something else.
   *
   * @throws InputError when it makes no sense
   */
  understand(
    input: RequestInput,
    subject: Subject,
    context: KindContext,
  ): AskedException | undefined;
}
