import type {
  HistoryEntry,
  Page,
  RequestSummary,
  SectorSummary,
  ServiceView,
} from '@ridgeway/plugin-platform-common';

/** A Kubernetes-style status with its way out. */
export type Condition = ServiceView['conditions'][number];

/** What the reader is here, which decides what the page offers. */
export type Role = 'platform' | 'member' | 'newcomer';

/** A condition that is not true, and who may end that. */
export interface Blocker {
  /** `commerce/checkout` or `commerce`. */
  subject: string;
  condition: Condition;
  /** What to do, where it is known. */
  remedy?: Condition['remedy'];
}

/** A team that a newcomer may ask to join. */
export interface Team {
  /** Entity reference of the group. */
  ref: string;
  description?: string;
  people: Array<{ ref: string; description?: string }>;
}

/** Everything the home page shows, for one reader. */
export interface HomeView {
  /** The name people call them. */
  name: string;
  role: Role;
  /** Entity references of the groups they are in. */
  groups: string[];
  /** Sectors that their groups own. */
  sectors: SectorSummary[];
  /** What is not true of their own sectors and services. */
  attention: Blocker[];
  /** Open requests that they may decide, oldest first. */
  deciding: Page<RequestSummary>;
  /** Requests that they opened, newest first. */
  asked: Page<RequestSummary>;
  /** What others cannot do until one of their groups does something. */
  waiting: Blocker[];
  /** Everything that is not true anywhere, most frequent reason first; for the platform team. */
  reasons: Array<{ reason: string; subjects: string[] }>;
  /** Latest changes of the intents that concern them, newest first. */
  changes: HistoryEntry[];
  /** Teams to ask; filled for newcomers. */
  teams: Team[];
}
