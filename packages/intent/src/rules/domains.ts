/** Whether a host is one of the domains or lies below one. */
export function isInsideDomains(
  host: string,
  domains: readonly string[],
): boolean {
  return domains.some(domain => host === domain || host.endsWith(`.${domain}`));
}
