export * from './Adoption';
export * from './Deprecations';
export * from './EscapeHatches';
export * from './Fields';
export * from './Figure';
export * from './Status';
export * from './Support';
