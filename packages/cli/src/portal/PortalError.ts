/** Something between this machine and a portal that its reader can act on; exits with 1. */
export class PortalError extends Error {}
