import { FactData } from '@ridgeway/plugin-platform-common';
import { commitOf, History } from './History';
import { PEOPLE } from './story/people';
import { SECTORS } from './story/sectors';

/** Where every sector of the story has its services. */
const ENVIRONMENTS = ['staging', 'production'];

type IntentChange = NonNullable<FactData<'intent.committed'>['intent']>;

/** Somebody commits a document. */
export function tellCommit(
  history: History,
  commit: {
    at: Date;
    by: string;
    /** Absent when it is about the whole platform. */
    subject?: string;
    path: string;
    message: string;
    intent?: Omit<IntentChange, 'owner' | 'environments'>;
  },
): string {
  const { at, by, subject, path, message, intent } = commit;
  const id = commitOf(path, at);
  history.add({
    at,
    type: 'intent.committed',
    subject,
    by,
    data: {
      commit: id,
      path,
      author: PEOPLE[by].name,
      message,
      byPlatformTeam: PEOPLE[by].team === 'platform',
      ...(intent && subject !== undefined
        ? {
            intent: {
              ...intent,
              owner: ownerOf(subject),
              environments: ENVIRONMENTS,
            },
          }
        : {}),
    },
  });
  return id;
}

/** Group reference of the owner of a sector, or of what lies in it. */
export function ownerOf(subject: string): string {
  return `group:default/${teamOf(subject)}`;
}

/** Name of the team that owns a sector, or what lies in it. */
export function teamOf(subject: string): string {
  const [name] = subject.split('/');
  const sector = SECTORS.find(candidate => candidate.name === name);
  if (!sector) {
    throw new Error(`No sector of the story holds ${subject}`);
  }
  return sector.owner;
}
