import { AffectedSubject } from '@ridgeway/derivation';
import { MigrationReport } from '@ridgeway/intent';
import { ServiceSummary } from './ServiceView';

/** A derived object before and after a change; one of the two is absent where it comes or goes. */
export interface ResourceChange {
  environment: string;
  kind: string;
  name: string;
  /** YAML. */
  before?: string;
  after?: string;
}

/** `GET /services/{sector}/{name}/migration`: what it takes to bring a document up to date. */
export interface MigrationView {
  subject: string;
  /** Entity reference of the owning group. */
  owner: string;
  report: MigrationReport;
  /** The document as it is, and the path and commit of it. */
  intent: { path: string; text: string; head: string };
  /** Derived objects that would change; empty when the meaning is kept. */
  resources: ResourceChange[];
  /** Deprecations that concern the subject: id, title, deadline. */
  deprecations: ServiceDeprecation[];
  /** Whether the reader may commit it. */
  mayChange: boolean;
}

/** What concerns a service of a deprecation. */
export interface ServiceDeprecation extends Pick<AffectedSubject, 'location'> {
  id: string;
  title: string;
  replacement: string;
  contact: string;
  state: string;
  class: MigrationReport['class'];
  deadline?: string;
  extension?: { until: string; reason: string };
  /** It is no longer served. */
  stopped: boolean;
}

/** `GET /migrations/candidates`: services that are not on the newest version. */
export interface MigrationCandidate
  extends Pick<
    ServiceSummary,
    'sector' | 'name' | 'owner' | 'version' | 'example'
  > {
  class: MigrationReport['class'];
  /** Minutes. */
  effort: number;
  /** What has to be looked at or decided, each in one sentence. */
  notes: string[];
  mayChange: boolean;
}

/** Which candidates. */
export interface MigrationCandidateFilter {
  sector?: string;
  /** Entity reference of the owning group. */
  owner?: string;
  class?: MigrationReport['class'];
}

/** Brings documents up to date, each in a commit of its own. */
export interface MigrationRunRequest {
  items: Array<{
    subject: string;
    /** Ids of the assisted migrations whose proposal is accepted. */
    accept?: string[];
    /** Digest of the text that the person looked at: a document that changed since is left out. */
    digest?: string;
  }>;
  message?: string;
  /** Makes a retry find the run it already started. */
  idempotencyKey?: string;
}

/** What became of one document of a run. */
export interface MigrationRunItem {
  subject: string;
  state: 'waiting' | 'done' | 'proposed' | 'left-out' | 'failed';
  commit?: string;
  url?: string;
  /** Why it was left out or failed, and the way out. */
  message?: string;
}

/** A bulk migration; it goes on after a restart. */
export interface MigrationRun {
  id: string;
  state: 'running' | 'finished';
  /** Entity reference of the person. */
  startedBy: string;
  /** ISO moments. */
  startedAt: string;
  finishedAt?: string;
  items: MigrationRunItem[];
}
