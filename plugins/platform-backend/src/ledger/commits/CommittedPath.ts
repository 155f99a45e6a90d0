import { DocumentOf, PlatformSpec, worldPath } from '@ridgeway/intent';
import { FactData } from '@ridgeway/plugin-platform-common';
import { IntentCommit } from '@ridgeway/plugin-platform-node';

/** A document that declares something: a sector, or what lies in one. */
export type DeclaringDocument =
  | DocumentOf<'Sector'>
  | DocumentOf<'Service'>
  | DocumentOf<'MeshMember'>
  | DocumentOf<'Package'>;

/** What a commit did to an intent, as facts tell it. */
export type IntentChange = NonNullable<FactData<'intent.committed'>['intent']>;

/** A path of a commit, with what it holds. */
export interface CommittedPath {
  path: string;
  /** `commerce/checkout`, `commerce`, or undefined for the whole platform. */
  subject: string | undefined;
  /** Whether the path is gone. */
  removed: boolean;
  /** Undefined where the path holds no intent, or what it held moved to another. */
  intent: IntentChange | undefined;
  /** The intent after the commit; undefined where it cannot be read. */
  after: DeclaringDocument | undefined;
  /** The intent after the commit, or before it where it was removed. */
  document: DeclaringDocument | undefined;
  /** What `platform.yaml` says after the commit. */
  settings: PlatformSpec | undefined;
}

/** A commit with what it did to each path, sorted by path. */
export interface ReadCommit {
  commit: IntentCommit;
  paths: CommittedPath[];
}

/** What a path is about: `commerce/checkout`, `commerce`, or undefined for the whole platform. */
export function subjectOf(path: string): string | undefined {
  const place = worldPath(path);
  if (place.holds === 'nothing') {
    return undefined;
  }
  return isMemberPath(path) && place.holds === 'document'
    ? place.key
    : place.sector;
}

/** Whether a path is that of a sector's document, or of something in a sector. */
export function isIntentPath(path: string): boolean {
  return isSectorPath(path) || isMemberPath(path);
}

/** Whether a path is that of a sector's own document. */
export function isSectorPath(path: string): boolean {
  const place = worldPath(path);
  return place.holds === 'document' && place.kinds.includes('Sector');
}

/** Whether a path is that of a service, mesh member or package. */
export function isMemberPath(path: string): boolean {
  const place = worldPath(path);
  return place.holds === 'document' && place.kinds.includes('Service');
}

/** Whether a path is that of the organisation's settings. */
export function isSettingsPath(path: string): boolean {
  const place = worldPath(path);
  return place.holds === 'document' && place.kinds.includes('Platform');
}
