export * from './ExistingServiceValues';
export type { MeshMemberValues, PackageValues } from './HatchValues';
export * from './IntentDraft';
export * from './SectorValues';
export * from './ServiceValues';
export * from './draftIntent';
export { fieldOfPath } from './fieldOfPath';
