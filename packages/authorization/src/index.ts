/**
 * Cedar behind the derivation's Authorizer port: schema, entities, preparsed policies, shared
 * decisions, and the check of policies before they are committed.
 *
 * @packageDocumentation
 */
export { createCedarAuthorizer } from './createCedarAuthorizer';
export { validatePolicy } from './validatePolicy';
export { defaultPolicies } from './policies/defaultPolicies';
export { cedarSchema } from './cedar/schema';
