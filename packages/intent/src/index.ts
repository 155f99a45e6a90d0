/**
 * The language of Ridgeway: schemas, strict parsing with positions, placeholders, worlds.
 *
 * @packageDocumentation
 */
export * from './schema/documents';
export * from './schema/names';
export type {
  Container,
  ContainerFile,
  Probe,
  VolumeMount,
} from './schema/container';
export type { IntentResource, ServicePort } from './schema/workload';
export type {
  Consent,
  EnvironmentOverride,
  ServiceSpec,
} from './schema/service';
export type { SectorSpec } from './schema/sector';
export type { MeshMemberSpec, PackageSpec } from './schema/escapeHatches';
export type { ExceptionSpec } from './schema/exception';
export { OVERRIDE_GUARDRAILS, overrideIds } from './schema/overrides';
export type { OverrideId, Overrides } from './schema/overrides';
export {
  deadlineOf,
  DEFAULT_NOTICE_DAYS,
  TEMPLATE_ANNOTATION,
} from './schema/deprecation';
export type { Deprecated, DeprecationSpec } from './schema/deprecation';
export type { OwnershipSpec } from './schema/ownership';
export type { GuardrailSpec } from './schema/guardrail';
export type { PlatformSpec } from './schema/platform';
export type { ManagedParam, ManagedTypeSpec } from './schema/managedType';
export { HUB_VERSION, INTENT_VERSIONS } from './versions/IntentVersion';
export type { IntentVersion } from './versions/IntentVersion';
export { consentEdit, consentsPath } from './versions/writtenConsents';
export type { UnsupportedField } from './versions/UnsupportedField';
export type {
  MigrationClass,
  MigrationDecision,
  MigrationEvidence,
  MigrationProposal,
  MigrationReport,
  MigrationStep,
} from './migrations/Migration';
export { ASSISTED_MIGRATIONS } from './migrations/assistedMigrations';
export { USUAL_EFFORT } from './migrations/MigrationDefinition';
export { migrateDocument } from './migrations/migrateDocument';
export { totalEffort, worstClass } from './migrations/migrationSteps';
export type { MigrateOptions } from './migrations/migrateDocument';
export type { Diagnostic } from './model/Diagnostic';
export { REASONS } from './model/reasons';
export type { Reason } from './model/reasons';
export type { Locate, Located, LocateSpan, Span } from './model/Located';
export type { PolicyFile, World, WorldFile } from './world/World';
export { formatPath, parsePath } from './model/Path';
export type { Path } from './model/Path';
export { parseDocument } from './parse/parseDocument';
export type {
  AnyLocated,
  ParseOptions,
  ParseResult,
} from './parse/parseDocument';
export { didYouMean } from './parse/didYouMean';
export { placeIn } from './parse/placeIn';
export { isKind } from './parse/isKind';
export { loadWorld, updateWorld } from './world/loadWorld';
export { changedKeys } from './world/changedKeys';
export type { WorldChange } from './world/WorldEdit';
export { pathOfDocument, worldPath } from './world/worldPath';
export type { WorldPath } from './world/worldPath';
export { assetPath, assetProblem } from './world/assetFile';
export type { AssetFile } from './world/assetFile';
export { chartKey, isListedChart, withCharts } from './world/charts';
export type { ChartSource, RenderedChart } from './world/charts';
export { foldersOf, manifestFiles } from './manifests/manifestFiles';
export { readManifests } from './manifests/readManifests';
export type { Manifest, ManifestsRead } from './manifests/readManifests';
export type { PlainValue } from './yaml/PlainValue';
export {
  checkDeprecationDocument,
  checkExceptionDocument,
  checkOwnershipDocument,
  checkSubject,
  checkWorld,
} from './checks/checkWorld';
export { editDocument } from './edit/editDocument';
export { isSameValue, valueAt } from './edit/editValue';
export { EditError } from './edit/Edit';
export type { Edit } from './edit/Edit';
export { ownershipOf } from './checks/ownershipChecks';
export { printDocument } from './print/printDocument';
export { formatDiagnostic } from './format/formatDiagnostic';
export type { FormatOptions } from './format/formatDiagnostic';
export {
  escapeTemplate,
  expandTemplate,
  joinReference,
  parseTemplate,
  splitReference,
} from './placeholders/parseTemplate';
export type { TemplatePart } from './placeholders/parseTemplate';
export { references, templatesOf } from './placeholders/references';
export type { Reference, TemplateText } from './placeholders/references';
export {
  endpointsOf,
  isListed,
  parseEndpoint,
} from './resources/externalService';
export type { Endpoint } from './resources/externalService';
export { managedFindings } from './resources/managedFindings';
export { secretKeys } from './resources/secret';
export { calledService } from './resources/serviceResource';
export { BUILT_IN_TYPES } from './resources/resourceTypes';
export { jsonSchema } from './editor/jsonSchema';
export type { JsonSchema } from './editor/jsonSchema';
export { SCHEMA_KINDS } from './editor/schemas';
export type { SchemaKind } from './editor/schemas';
export { fieldPaths } from './fields/fieldPaths';
export { fieldPlaces } from './fields/fieldPlaces';
export { fieldUsage } from './fields/fieldUsage';
export type { FieldUsage } from './fields/fieldUsage';
export { describeField } from './editor/describeField';
export type { FieldAnswer, FieldDescription } from './editor/describeField';
export { SCORE_API_VERSION } from './score/scoreSchema';
export { isInsideDomains } from './rules/domains';
export { RESERVED_DEPRECATIONS } from './rules/deprecation';
export { MAX_EXCEPTION_DAYS } from './rules/exception';
export { quantityValue } from './rules/quantityValue';
export { RESERVED_NAME } from './rules/reservedName';
