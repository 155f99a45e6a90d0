import { defineKind } from './defineKind';
import { ResolvedRequest } from './RequestKindDefinition';
import { anySubject } from './subjects';
import { requiredTitle } from './requiredTitle';

/** Somebody asks the platform team for help. Granting commits nothing: it is work. */
export const support = defineKind<ResolvedRequest>({
  kind: 'support',
  async understand({ subject: ref, object, priority }, context) {
    const subject = await anySubject(ref, context);
    const title = requiredTitle(
      object,
      'Say in one line what you need help with.',
    );
    return {
      owner: context.platformTeam,
      title: `${priority ? `${priority}: ` : ''}${title} (${subject.words})`,
      sectors: [subject.sector],
    };
  },
  changes: () => [],
  isSafe: () => false,
});
