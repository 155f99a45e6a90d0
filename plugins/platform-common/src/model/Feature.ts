/** What the platform can say to a feature request. */
export const FEATURE_OUTCOMES = ['yes', 'no', 'later'] as const;

/** What the platform can say to a feature request. */
export type FeatureOutcome = (typeof FEATURE_OUTCOMES)[number];

/** What a feature request is weighed by, as measured. */
export interface FeatureEvidence {
  /** Entity references of the groups that ask for it or work around it, sorted. */
  teams: string[];
  /** Services that would use it, `retail/search`, sorted. */
  services: string[];
  /** Those as a share of all services on the platform, 0 to 1. */
  share: number;
  /** Exceptions in force that it would retire, `payments/ledger-host-network`, sorted. */
  retires: string[];
}

/** A product rule, and what it says to a request. */
export interface FeatureRule {
  id: 'teams' | 'use' | 'retires';
  says: 'yes' | 'no';
  /** What was measured and what follows from it, in plain words. */
  text: string;
}

/** A feature request by the product rules, as things stand. */
export interface FeatureWeighing {
  evidence: FeatureEvidence;
  rules: FeatureRule[];
}

/** What the platform said to a feature request. Published with the reason. */
export interface FeatureVerdict {
  outcome: FeatureOutcome;
  /** What to do instead, or until then. */
  alternative?: string;
  /** As it was when it was decided. */
  evidence: FeatureEvidence & {
    /** Whether it would make developers say how infrastructure works. */
    leaksInfrastructure: boolean;
  };
}

/** Whether a request was answered with "later": it is declined for now, not for good. */
export function isPutOff(request: { feature?: FeatureVerdict }): boolean {
  return request.feature?.outcome === 'later';
}

/** What granting a feature request takes: it says yes. */
export interface FeatureGrant {
  /** The decider's answer: whether it would make developers say how infrastructure works. */
  leaksInfrastructure: boolean;
}

/** What declining a feature request takes. */
export interface FeatureDecline extends FeatureGrant {
  outcome: Exclude<FeatureOutcome, 'yes'>;
  /** What to do instead, or until then; a no has one. */
  alternative?: string;
}
