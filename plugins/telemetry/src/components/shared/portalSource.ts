/** Id of the source that measures the portal in its own process, and keeps 15 minutes of it. */
export const PORTAL_SOURCE = 'portal';
