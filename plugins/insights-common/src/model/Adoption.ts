import { Figure, InsightHead } from './Figure';

/** `GET /adoption`. */
export interface AdoptionView extends InsightHead {
  figures: {
    /** Services on the platform as a share of all services; `target` is the one in force. */
    adoption: Figure;
    onPlatform: Figure;
    offPlatform: Figure;
    /** On the platform, and not changed for half a year. */
    stale: Figure;
    /** From first spec to first run, median minutes. */
    timeToRunning: Figure;
    /** Changes whose first derivation met every condition. */
    firstTry: Figure;
    /** Median minutes until a failed derivation was met again. */
    timeToResolve: Figure;
    /** Changes that nobody of the platform team had a hand in. */
    withoutPlatformTeam: Figure;
    /** Support requests for each service and month. */
    supportPerService: Figure;
    /** Services on an escape hatch or an exception. */
    escapeHatches: Figure;
  };
  targets: AdoptionTarget[];
  forecast: Forecast;
  byTeam: AdoptionRow[];
  bySector: AdoptionRow[];
  byEnvironment: AdoptionRow[];
}

/** A share that the platform wants to reach at an age. */
export interface AdoptionTarget {
  /** As written in platform.yaml: `6m`. */
  age: string;
  share: number;
  /** Day on which the platform has that age. */
  due: string;
  /** What was reached on that day; absent before it, or when nothing was recorded. */
  reached?: number;
  /** When it was reached for the first time. */
  reachedAt?: string;
  state: 'reached' | 'missed' | 'ahead';
}

/** Where it leads if it goes on. */
export interface Forecast {
  /** How it is computed, and from what, in plain words. */
  method: string;
  /** Absent when there is too little to go by. */
  points?: Array<{ at: string; value: number; low: number; high: number }>;
  /** By age of the target: the day it would be reached, absent when it would not within five years. */
  reaches: Record<string, string>;
}

/** Adoption of one team, sector or environment. */
export interface AdoptionRow {
  /** Group reference, sector, or environment; empty for services that nobody owns. */
  key: string;
  onPlatform: number;
  stale: number;
  offPlatform: number;
  adoption: Figure;
}

/** `GET /adoption/funnel`. */
export interface FunnelView extends InsightHead {
  steps: FunnelStep[];
}

/** A step on the way of a service. */
export interface FunnelStep {
  id: 'sector' | 'intent' | 'derived' | 'running' | 'observed' | 'done';
  label: string;
  /** How many came so far. Absent when its source is not connected. */
  reached?: Figure;
  /** Median minutes from the step before. Absent for the first, and without a source. */
  duration?: Figure;
  /** What has to be connected, and how. */
  missing?: string;
}

/** What a series shows. */
export const SERIES_METRICS = [
  'adoption',
  'services',
  'first-try',
  'time-to-running',
  'time-to-resolve',
  'without-platform-team',
  'support',
  'escape-hatches',
] as const;

/** What a series shows. */
export type SeriesMetric = (typeof SERIES_METRICS)[number];

/** `GET /adoption/series`. */
export interface SeriesView extends InsightHead {
  metric: SeriesMetric;
  unit: Figure['unit'];
  definition: string;
  /** One for each month, oldest first; the last one is not over yet. */
  points: SeriesPoint[];
  /** The target as it was in force over time; only of `adoption`. */
  targets: Array<{ from: string; to: string; share: number; age: string }>;
  forecast?: Forecast;
}

/** A month of a series. */
export interface SeriesPoint {
  /** First day of the month. */
  at: string;
  /** Null when there was nothing to measure. */
  value: number | null;
  n: number;
  /** Of `services`: what it is made of. */
  parts?: { onPlatform: number; stale: number; offPlatform: number };
}

/** Which services a drill-down shows. */
export const SERVICE_STATES = [
  'on-platform',
  'stale',
  'off-platform',
  'hatch',
  'failing',
  'not-derived',
  'not-running',
  /** First ran in the period. */
  'started',
  /** Had a change in the period that the platform team had a hand in. */
  'helped',
] as const;

/** Which services a drill-down shows. */
export type ServiceState = (typeof SERVICE_STATES)[number];

/** A service behind a number: `GET /adoption/services`. */
export interface AdoptionService {
  /** `component:commerce/checkout`. */
  entityRef: string;
  /** `commerce/checkout`; absent for what is not on the platform. */
  subject?: string;
  owner?: string;
  environments: string[];
  states: ServiceState[];
  /** Kind and version of its intent. */
  kind?: string;
  version?: string;
  firstIntentAt?: string;
  derivedAt?: string;
  runningAt?: string;
  lastChangeAt?: string;
  example: boolean;
}

/** `GET /adoption/failures`: reasons for which derivations fail, most failures first. */
export interface FailureRow {
  reason: string;
  /** How often it came up. */
  failures: number;
  /** How many of them are still there. */
  open: number;
  services: number;
  /** Median minutes until it was gone. */
  timeToResolve: Figure;
  /** Share of failures gone within a day without a request or the platform team. */
  selfResolved: Figure;
  /** How often the guardrail's page was opened from it. */
  pagesOpened: number;
  /** How often a request was opened for a service that had it. */
  requests: number;
}
