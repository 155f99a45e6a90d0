/**
 * Name of the store, account and role by which composed secrets read what managed resources wrote
 * to Secrets of the same namespace.
 */
export const MANAGED_CONNECTIONS = 'sector.managed-connections';
