/** Reasons of conditions and findings that no gate decides, and the guardrail each comes from. */
const GUARDRAILS: Readonly<Record<string, string>> = {
  ConsentMissing: 'both-sides-consent',
  CallersAwaitConsent: 'both-sides-consent',
  CallNotDeclared: 'both-sides-consent',
  CallerNotDeclared: 'both-sides-consent',
  WildcardConsentDenied: 'no-wildcard-consent',
  CallersAwaitPolicy: 'no-wildcard-consent',
  QuotaExceeded: 'quota-per-environment',
  EgressNotListed: 'egress-is-declared',
  EgressNotEnforcedAtNetwork: 'egress-is-declared',
  HostOutsideDomains: 'hosts-in-domains',
  TypeNotOffered: 'managed-types-are-offered',
  NotAConsumer: 'volumes-have-owners',
  VolumeConsentMissing: 'volumes-have-owners',
  NotOverridable: 'no-silent-overrides',
  GuardrailNotOverridable: 'no-silent-overrides',
  OverrideNotCovered: 'no-silent-overrides',
  Degraded: 'escape-hatches-expire',
  ExceptionExpired: 'escape-hatches-expire',
  ExceptionExpiring: 'escape-hatches-expire',
  ExpiresTooLate: 'escape-hatches-expire',
  NetworkNotEnforced: 'no-host-network',
  MeshIdentityNotEnforced: 'strict-mtls',
};

/** Id of the guardrail behind a reason; undefined where there is none. */
export function guardrailOfReason(reason: string): string | undefined {
  return Object.hasOwn(GUARDRAILS, reason) ? GUARDRAILS[reason] : undefined;
}
