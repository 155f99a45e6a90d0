import { Forecast } from './Adoption';
import { Figure, InsightHead } from './Figure';

/** Where a deprecation is in its life; drafts are known to nobody yet. */
export type DeprecationPhase =
  | 'scheduled'
  | 'in-progress'
  | 'overdue'
  | 'enforced'
  | 'done';

/** How what is left gets done. */
export interface MigrationSplit {
  automatic: number;
  assisted: number;
  blocked: number;
}

/** `GET /deprecations`. */
export interface DeprecationsView extends InsightHead {
  figures: {
    /** Documents on the newest version, as a share of all that have versions. */
    current: Figure;
    /** Services that are affected by a deprecation that was announced. */
    affected: Figure;
    /** Of them, those whose migration is blocked. */
    blocked: Figure;
    /** Work left; its unit is `effort`. */
    effort: Figure;
    /** Deprecations whose deadline is over with somebody left. */
    overdue: Figure;
  };
  /** Versions in use, newest first. */
  versions: Array<{
    version: string;
    services: number;
    share: number;
    teams: number;
  }>;
  /** Versions in use at the end of each month, oldest first; the last one is not over yet. */
  months: Array<{ at: string; versions: Record<string, number> }>;
  items: DeprecationRow[];
}

/** A deprecation in a list: `180 of 200 done, the other 20 belong to 3 teams`. */
export interface DeprecationRow {
  id: string;
  title: string;
  /** `version:ridgeway.dev/v1alpha1`. */
  of: string;
  phase: DeprecationPhase;
  owner: string;
  contact: string;
  announced: string;
  deadline: string;
  /** Services that were ever affected since it was announced. */
  total: number;
  done: number;
  left: number;
  /** Of those left. */
  byClass: MigrationSplit;
  /** Minutes, of those left. */
  effort: number;
  /** Teams that have something left. */
  teams: string[];
  /** The day on which nothing would be left if it goes on; absent when that cannot be told, or never. */
  forecast?: string;
  example: boolean;
}

/** `GET /deprecations/{id}`. */
export interface DeprecationInsight extends InsightHead {
  deprecation: DeprecationRow;
  /** Left at the end of each day since it was announced, at most a year of them. */
  burnDown: Array<{ at: string; left: number; total: number }>;
  forecast: Forecast;
  holdouts: Holdout[];
  subjects: DeprecationSubject[];
  /** Newest first. */
  nudges: Array<{
    at: string;
    team: string;
    step?: number;
    escalated: boolean;
    services: number;
  }>;
}

/** A team that has something left. */
export interface Holdout {
  /** Group reference; empty for services that nobody owns. */
  team: string;
  left: number;
  done: number;
  byClass: MigrationSplit;
  effort: number;
  /** Why it is not done, most services first. */
  reasons: Array<{ reason: string; services: number }>;
  remindedAt?: string;
  escalatedAt?: string;
  snoozed?: { until: string; reason: string };
}

/** A service that was ever affected. */
export interface DeprecationSubject {
  subject: string;
  team: string;
  state: 'left' | 'done' | 'stopped' | 'removed';
  class: keyof MigrationSplit;
  effort: number;
  reasons: string[];
  /** End of its extension. */
  until?: string;
  since: string;
  doneAt?: string;
}
