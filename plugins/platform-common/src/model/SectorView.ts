import { Condition } from '@ridgeway/derivation';
import { SectorSpec } from '@ridgeway/intent';

/** A sector in a list. */
export interface SectorSummary {
  name: string;
  /** Entity reference of the owning group. */
  owner: string;
  purpose: string;
  environments: Array<{ name: string; cluster: string; namespace: string }>;
  /** Number of services. */
  services: number;
  /** Conditions that are not true, counted over the sector and its services. */
  unmet: number;
  /** Came with the example company. */
  example: boolean;
}

/** A sector's page. */
export interface SectorView extends SectorSummary {
  spec: SectorSpec;
  /** The document as written, with comments. */
  intent: { path: string; text: string; revision: string };
  conditions: Condition[];
  /** Quota and what the declared services of one environment use of it. */
  quota: Array<{
    environment: string;
    dimension: 'cpu' | 'memory' | 'services';
    used: string;
    limit: string | undefined;
    /** Share of the limit, 0 to 1 and beyond. */
    share: number | undefined;
  }>;
  /** Secrets of the sector: names and keys, never values. */
  secrets: Array<{ name: string; keys: string[] }>;
  policies: Array<{ path: string; text: string }>;
  exceptions: ExceptionView[];
}

/** A live or expired exception. */
export interface ExceptionView {
  id: string;
  sector: string;
  subject: string;
  guardrail?: string;
  field?: string;
  /** Overrides that it switches off, for example `hostNetwork`. */
  overrides: string[];
  reason: string;
  requestedBy: string;
  grantedBy: string;
  grantedAt: string;
  expires: string;
  /** Days until it expires, begun ones counted; 0 or less once it has. */
  daysLeft: number;
  renewals: number;
  /** Document that grants it. */
  path: string;
  /** `pending` until it begins; `ungranted` when its granter does not own the guardrail. */
  standing: 'live' | 'expired' | 'pending' | 'ungranted';
  /** Groups whose members may take it back or give it up, each by itself. */
  revocableBy: string[];
  /** Id of the open request to renew it, where the reader may read it. */
  renewal?: string;
}

/** Filters of the list of exceptions. */
export interface ExceptionFilter {
  /** A service, or a sector with its services. */
  subject?: string;
  guardrail?: string;
}
