/**
 * The pure function from intents, policies and platform release to resources and conditions.
 *
 * @packageDocumentation
 */
export * from './model/Agreement';
export * from './model/Authorizer';
export * from './model/Condition';
export { isUnmet } from './model/isUnmet';
export type { ConditionReason } from './model/conditionReasons';
export * from './model/Derivation';
export * from './model/DeriveOptions';
export * from './model/KubernetesObject';
export { derive, deriveSubjects } from './derive';
export { currentRelease } from './release/currentRelease';
export { defineRelease } from './release/Release';
export type { Release, ReleaseParts } from './release/Release';
export { explain } from './explain';
export type { ResourceReference } from './explain';
export { diff } from './diff/diff';
export type { DiffOptions, DiffSide } from './diff/DiffSide';
export * from './diff/WorldDiff';
export type { Opening, OpeningLayer, Openness } from './diff/openness/Openness';
export { affectedSubjects } from './affected/affectedSubjects';
export { printYaml } from './printYaml';
export { builtInGuardrails } from './guardrails/builtInGuardrails';
export type {
  BuiltInGuardrail,
  GuardrailId,
} from './guardrails/builtInGuardrails';
export { checkServed } from './conditions/checkServed';
export { DEPRECATION_STATES } from './deprecations/Assessment';
export type {
  AffectedSubject,
  DeprecationAssessment,
  DeprecationState,
} from './deprecations/Assessment';
export {
  assessDeprecation,
  assessDeprecations,
} from './deprecations/assessDeprecations';
export { migrationEvidence } from './deprecations/migrationEvidence';
export { templatesInUse } from './deprecations/templatesInUse';
export { daysLeft, standingAt } from './exceptions/standing';
export type { Standing } from './exceptions/standing';
export { permitFor } from './gates/permit';
export type { Permit, PermitTerms } from './gates/permit';
export { firstFree } from './gates/permit';
export { volumeDeclaration } from './service/volumeDeclaration';
export type { VolumeDeclaration } from './service/volumeDeclaration';
export { HATCH_GUARDRAIL } from './gates/UseEscapeHatch';
export { quotaUse } from './conditions/quotaUse';
export type { QuotaDimension, QuotaUse } from './conditions/QuotaBook';
export { namespaceOf } from './names/names';
export { chartRequests } from './package/chartRequests';
export type { ChartRequest } from './package/chartRequests';
export { BURN_RATES } from './resources/slo/rules';
export { promqlString } from './text/promql';
export { sentence } from './text/sentence';
