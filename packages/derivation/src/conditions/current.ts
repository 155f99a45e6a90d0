import { Deprecated, HUB_VERSION } from '@ridgeway/intent';
import { Concerned } from '../deprecations/Concern';
import { Notice } from '../deprecations/DeprecationBook';
import { locationOf } from '../gates/location';
import { Cause } from '../model/Condition';
import { Session } from '../Session';
import { byText } from '../text/compare';
import { sentence } from '../text/sentence';
import { Draft, met, some, unmet } from './build';
import { requestOf } from './stopCauses';

/**
 * `Current`: the document is of the newest version, and nothing that it uses is going away. It
 * holds nothing up: what can be served is derived all the same. What has a deadline comes first,
 * the nearest one at the top.
 */
export function current(
  session: Session,
  subject: string,
  located: Concerned,
): Draft {
  const causes = [
    ...[...session.deprecations.noticesOf(subject, located)]
      .sort(byDeadline)
      .map(notice => deprecated(subject, located, notice)),
    ...olderVersion(session, subject, located),
  ];
  return some(causes)
    ? unmet(subject, 'Current', causes)
    : met(
        subject,
        'Current',
        'CurrentVersion',
        'Nothing that it uses is deprecated.',
      );
}

function olderVersion(
  { deprecations }: Session,
  subject: string,
  located: Concerned,
): Cause[] {
  const { writtenAs, file, migration } = located;
  if (!migration) {
    return [];
  }
  const command = migrateCommand(file);
  const { class: worst, reasons } = deprecations.migrationOf(located);
  return worst === 'automatic'
    ? [
        {
          reason: 'AutoMigrated',
          message: `${subject} is written in ${writtenAs}. It is converted to ${HUB_VERSION} whenever it is applied, with the same result; the file stays as it is.`,
          remedy: {
            summary: `Look at the difference with \`${command}\` or Migrate on its page, and commit it.`,
          },
        },
      ]
    : [
        {
          reason: 'MigrationNeeded',
          message: `${subject} is written in ${writtenAs}, and somebody has to look at its migration to ${HUB_VERSION}: ${reasons
            .map(sentence)
            .join(' ')}`,
          remedy: {
            summary: `See what is proposed and what has to be decided with \`${command}\` or Migrate on its page.`,
          },
        },
      ];
}

function deprecated(
  subject: string,
  located: Concerned,
  { deprecation, concern, deadline }: Notice,
): Cause {
  const { metadata, spec } = deprecation.document;
  const { of, title, reason, replacement, contact } = spec;
  return {
    reason: reasonOf(of),
    message: `${title} is deprecated: ${sentence(
      reason,
    )} ${subject} can rely on it until ${deadline}. Use instead: ${sentence(
      replacement,
    )} Help: ${sentence(contact)}`,
    remedy: {
      summary: `Use instead: ${sentence(replacement)}${
        of.version === undefined
          ? ''
          : ` See what changes with \`${migrateCommand(
              located.file,
            )}\` or Migrate on its page.`
      }`,
      ...requestOf(subject, metadata.name),
      ...(concern.place && { location: locationOf(located, concern.place) }),
    },
  };
}

function migrateCommand(file: string): string {
  return `ridgeway migrate ${file} --to v1`;
}

function byDeadline(a: Notice, b: Notice): number {
  return byText(a.deadline ?? '', b.deadline ?? '');
}

function reasonOf({ version, field, resourceType }: Deprecated) {
  if (version !== undefined) {
    return 'VersionDeprecated';
  }
  if (field) {
    return 'FieldDeprecated';
  }
  return resourceType === undefined
    ? 'TemplateDeprecated'
    : 'ResourceTypeDeprecated';
}
