import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';
import { authorizationPolicy } from './AuthorizationPolicy';
import { certificateRequestPolicy } from './CertificateRequestPolicy';
import { cloudProject } from './CloudProject';
import { compositeResource } from './CompositeResource';
import { issuer } from './Issuer';
import { limitRange } from './LimitRange';
import { namespace } from './Namespace';
import { networkPolicy } from './NetworkPolicy';
import { peerAuthentication } from './PeerAuthentication';
import { resourceQuota } from './ResourceQuota';
import { role } from './Role';
import { roleBinding } from './RoleBinding';
import { secretStore } from './SecretStore';
import { serviceAccount } from './ServiceAccount';
import { sidecar } from './Sidecar';
import { telemetry } from './Telemetry';
import { validatingAdmissionPolicy } from './ValidatingAdmissionPolicy';
import { validatingAdmissionPolicyBinding } from './ValidatingAdmissionPolicyBinding';

/** Every kind of a sector, in the order they are applied. */
export const sectorKinds: ReadonlyArray<ResourceKind<SectorScope>> = [
  namespace,
  resourceQuota,
  limitRange,
  validatingAdmissionPolicy,
  validatingAdmissionPolicyBinding,
  networkPolicy,
  serviceAccount,
  role,
  roleBinding,
  secretStore,
  cloudProject,
  compositeResource,
  certificateRequestPolicy,
  issuer,
  peerAuthentication,
  authorizationPolicy,
  sidecar,
  telemetry,
];
