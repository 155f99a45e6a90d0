import { Agreement, Condition, Provenance } from '@ridgeway/derivation';
import { ServiceDeprecation } from './Migration';
import { LiveState } from './LiveState';
import { ExceptionView } from './SectorView';

/** Worst of a service's conditions, for lists. */
export type Health = 'met' | 'unmet' | 'unknown';

/** A service in a list. */
export interface ServiceSummary {
  sector: string;
  name: string;
  kind: 'Service' | 'MeshMember' | 'Package';
  /** Entity reference of the owning group, from the sector. */
  owner: string;
  environments: string[];
  /** What its document is written in: `ridgeway.dev/v1`, `ridgeway.dev/v1alpha1`, `score.dev/v1b1`. */
  version: string;
  /** What goes away and concerns it; absent: nothing. */
  deprecations?: ServiceDeprecation[];
  health: Health;
  /** Reasons of the conditions that are not true. */
  reasons: string[];
  example: boolean;
}

/** A service's page. */
export interface ServiceView extends ServiceSummary {
  intent: { path: string; text: string; revision: string };
  conditions: Condition[];
  agreements: Agreement[];
  exceptions: ExceptionView[];
  /** Names of what it offers to callers. */
  ports: string[];
  /** How many objects of each kind, by environment. */
  resources: Array<{ environment: string; kind: string; count: number }>;
  /** Clone address of the code repository, where Ridgeway holds it. */
  codeUrl?: string;
}

/** A derived object with its why. */
export interface ResourceView {
  subject: string;
  environment: string;
  cluster: string;
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
  /** The bytes that `ridgeway derive` prints for it. */
  yaml: string;
  provenance: Provenance[];
  /** Absent in a preview, of which nothing runs. */
  live?: LiveState;
}

/** One change of a document. */
export interface HistoryEntry {
  commit: string;
  /** ISO moment. */
  at: string;
  author: { name: string; entityRef?: string };
  message: string;
  paths: string[];
}

/** A page of a list. */
export interface Page<T> {
  items: T[];
  totalItems: number;
  /** Pass as `cursor` for the next page; absent on the last. */
  nextCursor?: string;
}

/** Filters of the service list. */
export interface ServiceFilter {
  sector?: string;
  owner?: string;
  reason?: string;
  health?: Health;
  /** Part of `sector/name`. */
  search?: string;
  limit?: number;
  cursor?: string;
}
