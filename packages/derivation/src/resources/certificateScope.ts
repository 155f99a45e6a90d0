import { SectorScope } from '../sector/SectorScope';
import { CertificateIssuer, issuerOf } from './exposure';

/** Name of the role by which cert-manager uses a sector's policy. */
export const CERTIFICATE_APPROVAL = 'sector.certificate-approval';

/** Which certificates a sector can get. */
export interface CertificateScope {
  /** Name of the policy: of the whole cluster, so it begins with the namespace. */
  policy: string;
  domains: readonly string[];
  issuer: CertificateIssuer;
  /** Who asks for certificates to be signed. */
  requester: { namespace: string; name: string };
}

const CERT_MANAGER = 'cert-manager';

/** The scope of a sector; undefined where nobody approves by policy, and without domains. */
export function certificateScope({
  place,
  spec,
  namespace,
}: SectorScope): CertificateScope | undefined {
  const approval = place.settings.certificateApproval;
  const issuer = issuerOf(place);
  const { domains = [] } = spec;
  return approval && issuer && domains.length > 0
    ? {
        policy: `${namespace}.certificates`,
        domains,
        issuer,
        requester: {
          namespace: approval.namespace ?? CERT_MANAGER,
          name: approval.serviceAccount ?? CERT_MANAGER,
        },
      }
    : undefined;
}
