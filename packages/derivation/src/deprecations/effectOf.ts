import { deadlineOf, DeprecationSpec } from '@ridgeway/intent';
import { AffectedSubject } from './Assessment';
import { Concern, Concerned, concernOf } from './Concern';
import { extensionOf, isEnforced, lives } from './life';

/** What a deprecation does to one subject at a moment. */
export interface Effect
  extends Pick<AffectedSubject, 'deadline' | 'extension' | 'stopped'> {
  concern: Concern;
}

/** What a deprecation does to a subject; undefined when it does not concern it. */
export function effectOf(
  spec: DeprecationSpec,
  [subject, located]: readonly [string, Concerned],
  migration: (located: Concerned) => Concern,
  asOf: string,
): Effect | undefined {
  const concern = concernOf(spec.of, located, migration);
  if (!concern) {
    return undefined;
  }
  const extension = extensionOf(spec, subject);
  return {
    concern,
    deadline: extension?.until ?? deadlineOf(spec),
    ...(extension && {
      extension: {
        until: extension.until,
        reason: extension.reason,
        grantedBy: extension.grantedBy,
      },
    }),
    stopped: isEnforced(spec, asOf) && !(extension && lives(extension, asOf)),
  };
}
