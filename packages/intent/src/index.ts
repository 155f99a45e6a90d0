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
export type { ExceptionSpec, Overrides } from './schema/exception';
export type { GuardrailSpec } from './schema/guardrail';
export type { PlatformSpec } from './schema/platform';
export type { Diagnostic } from './model/Diagnostic';
export type { Locate, Located } from './model/Located';
export type { PolicyFile, World, WorldFile } from './world/World';
