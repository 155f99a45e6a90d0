export * from './ExistingServiceValues';
export * from './IntentDraft';
export * from './SectorValues';
export * from './ServiceValues';
export * from './draftIntent';
export { fieldOfPath } from './fieldOfPath';
