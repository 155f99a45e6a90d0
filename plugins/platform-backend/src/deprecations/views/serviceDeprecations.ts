import { ServiceDeprecation } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../../derivation/Snapshot';
import { concernsOf } from '../Assessments';

/** What goes away and concerns a service, those that end first at the top. */
export function serviceDeprecations(
  snapshot: Snapshot,
  subject: string,
): ServiceDeprecation[] {
  return concernsOf(snapshot, subject)
    .map(({ affected, assessment, document }): ServiceDeprecation => {
      const { contact, replacement, title } = document.spec;
      const { class: kind, deadline, extension, location, stopped } = affected;
      return {
        id: assessment.id,
        title,
        replacement,
        contact,
        state: assessment.state,
        class: kind,
        ...(location && { location }),
        ...(deadline !== undefined && { deadline: deadline.slice(0, 10) }),
        ...(extension && {
          extension: {
            until: extension.until.slice(0, 10),
            reason: extension.reason,
          },
        }),
        stopped,
      };
    })
    .sort((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
}
