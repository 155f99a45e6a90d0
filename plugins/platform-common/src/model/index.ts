export * from './SectorView';
export * from './ServiceView';
export * from './Preview';
export * from './Change';
export * from './Access';
export * from './Registry';
export * from './Fact';
export * from './GuardrailView';
