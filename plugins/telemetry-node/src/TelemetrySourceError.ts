/** Why a source gives no answer. */
export type TelemetrySourceProblem =
  /** Nobody listens, or something else than a source answers. */
  | 'down'
  /** No answer within the time that is left. */
  | 'slow'
  /** It does not accept the credentials. */
  | 'refused'
  /** It could not work the answer out. */
  | 'failed'
  /** The answer is larger than the portal reads. */
  | 'too-much';

/**
 * A source gave no answer.
 *
 * @public
 */
export class TelemetrySourceError extends Error {
  override readonly name = 'TelemetrySourceError';

  constructor(
    readonly problem: TelemetrySourceProblem,
    /** A sentence for readers, with the way out. */
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
