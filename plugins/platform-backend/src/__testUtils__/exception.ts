/** An exception of payments/charge from restricted-pods, that lets it run as root. */
export function exception(
  parts: {
    expires?: string;
    grantedAt?: string;
    grantedBy?: string;
    renewals?: number;
    overrides?: string;
    /** What it leaves. */
    leaves?: string;
    name?: string;
  } = {},
): string {
  const { expires = '2026-12-01', grantedAt = '2026-10-01' } = parts;
  const { grantedBy = 'user:default/pat', renewals = 0 } = parts;
  return `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: ${parts.name ?? 'charge-as-root'}, sector: payments }
spec:
  subject: payments/charge
  ${parts.leaves ?? 'guardrail: restricted-pods'}
  overrides: ${parts.overrides ?? '{ runAsRoot: true }'}
  reason: The vendor image starts as root
  requestedBy: user:default/lee
  grantedBy: ${grantedBy}
  grantedAt: ${grantedAt}
  expires: ${expires}
  renewals: ${renewals}
`;
}

/** Where {@link exception} lies. */
export const EXCEPTION_PATH = 'sectors/payments/exceptions/charge-as-root.yaml';
