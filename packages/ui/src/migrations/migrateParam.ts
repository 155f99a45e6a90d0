/** Parameter of a service's page that shows its migration instead of the overview. */
export const MIGRATE_PARAM = 'migrate';
