/**
 * The pure function from intents, policies and platform release to resources and conditions.
 *
 * @packageDocumentation
 */
export * from './model/Agreement';
export * from './model/Authorizer';
export * from './model/Condition';
export * from './model/Derivation';
export * from './model/KubernetesObject';
