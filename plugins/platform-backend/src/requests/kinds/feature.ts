import { defineKind } from './defineKind';
import { requiredTitle } from './requiredTitle';
import { ResolvedRequest } from './RequestKindDefinition';
import { anySubject } from './subjects';

/** Somebody asks the platform team for something that the platform lacks. Granting commits nothing. */
export const feature = defineKind<ResolvedRequest>({
  kind: 'feature',
  async understand({ subject: ref, object }, context) {
    const subject = await anySubject(ref, context);
    const title = requiredTitle(object, 'Say in one line what is missing.');
    return {
      owner: context.platformTeam,
      title: `${title} (${subject.words})`,
      sectors: [subject.sector],
    };
  },
  changes: () => [],
  isSafe: () => false,
});
