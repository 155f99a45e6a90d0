import { assertPattern } from '../weighing/pattern';
import { defineKind } from './defineKind';
import { requiredTitle } from './requiredTitle';
import { ResolvedRequest } from './RequestKindDefinition';
import { anySubject } from './subjects';

/**
 * Somebody asks the platform team for something that the platform lacks. Granting commits nothing:
 * it is a yes, weighed by the product rules and published.
 */
export const feature = defineKind<ResolvedRequest>({
  kind: 'feature',
  async understand({ subject: ref, object, pattern }, context) {
    const subject = await anySubject(ref, context);
    const title = requiredTitle(object, 'Say in one line what is missing.');
    if (pattern !== undefined) {
      assertPattern(pattern, context.snapshot.world);
    }
    return {
      owner: context.platformTeam,
      title: `${title} (${subject.words})`,
      sectors: [subject.sector],
    };
  },
  changes: () => [],
  isSafe: () => false,
});
