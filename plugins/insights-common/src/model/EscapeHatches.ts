import { Figure, InsightHead } from './Figure';

/** `GET /escape-hatches`. */
export interface EscapeHatchView extends InsightHead {
  figures: {
    /** Services on a hatch or an exception, of all on the platform; `target` is the 30 % line. */
    share: Figure;
    /** Mesh members and packages. */
    hatches: Figure;
    /** Exceptions in force. */
    exceptions: Figure;
    /** Ending within 30 days. */
    expiring: Figure;
    expired: Figure;
    /** Renewed twice or more: the road lacks something. */
    renewedTwice: Figure;
    /** Median minutes that those in force are old. */
    age: Figure;
  };
  byGuardrail: HatchRow[];
  byTeam: HatchRow[];
  byAge: Array<{ label: string; count: number }>;
}

/** Escape hatches with something in common. */
export interface HatchRow {
  /** Guardrail or field; or a group reference. */
  key: string;
  exceptions: number;
  services: number;
  teams: number;
  expired: number;
  renewedTwice: number;
}

/** `GET /escape-hatches/items`: an exception behind a number. */
export interface HatchItem {
  /** `payments/ledger-host-network`. */
  exception: string;
  subject: string;
  owner?: string;
  kind?: string;
  /** Guardrail or field. */
  leaves: string;
  grantedAt: string;
  expires: string;
  renewals: number;
  state: 'live' | 'expiring' | 'expired' | 'revoked';
  example: boolean;
}

/** `GET /escape-hatches/patterns`: what services work around, most teams first. */
export interface HatchPattern {
  /** `guardrail:no-host-network` or `field:spec.nodeSelector`. */
  id: string;
  kind: 'guardrail' | 'field';
  /** The guardrail's id or the field's path. */
  leaves: string;
  teams: string[];
  services: string[];
  /** `services` as a share of all on the platform; `target` is the 20 % from which the product rules say yes. */
  share: Figure;
  /** Exceptions in force that a feature would retire. */
  exceptions: string[];
  renewals: number;
  /** Reasons that were given, newest first. */
  reasons: Array<{ exception: string; reason: string }>;
  since: string;
  /** Several teams do the same: a candidate for a feature of its own. */
  candidate: boolean;
  /** What was decided about it last. */
  decision?: FeatureDecision;
}

/** `GET /escape-hatches/decisions`: what we said yes and no to, and why; newest first. */
export interface FeatureDecision {
  /** Id of the request. */
  request: string;
  title: string;
  outcome: 'yes' | 'no' | 'later';
  reason: string;
  alternative?: string;
  decidedAt: string;
  decidedBy: string;
  evidence: {
    teams: string[];
    services: string[];
    share: number;
    retires: string[];
    leaksInfrastructure: boolean;
  };
  pattern?: string;
  example: boolean;
}
