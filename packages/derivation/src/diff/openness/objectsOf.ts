import type { ICertificateRequestPolicy } from '@kubernetes-models/cert-manager/policy.cert-manager.io/v1alpha1/CertificateRequestPolicy';
import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret';
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute';
import type { IListenerSet } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/ListenerSet';
import type { IServiceEntry } from '@kubernetes-models/istio/networking.istio.io/v1/ServiceEntry';
import type { ISidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import type { IPeerAuthentication } from '@kubernetes-models/istio/security.istio.io/v1/PeerAuthentication';
import type { IValidatingAdmissionPolicy } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy';
import type { IValidatingAdmissionPolicyBinding } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IService } from 'kubernetes-models/v1/Service';
import { KubernetesObject } from '../../model/KubernetesObject';

export const isAuthorizationPolicy = kindOf<Pick<IAuthorizationPolicy, 'spec'>>(
  'security.istio.io',
  'AuthorizationPolicy',
);
export const isCertificateRequestPolicy = kindOf<
  Pick<ICertificateRequestPolicy, 'spec'>
>('policy.cert-manager.io', 'CertificateRequestPolicy');
export const isDeployment = kindOf<Pick<IDeployment, 'spec'>>(
  'apps',
  'Deployment',
);
export const isExternalSecret = kindOf<Pick<IExternalSecret, 'spec'>>(
  'external-secrets.io',
  'ExternalSecret',
);
export const isHttpRoute = kindOf<Pick<IHTTPRoute, 'spec'>>(
  'gateway.networking.k8s.io',
  'HTTPRoute',
);
export const isListenerSet = kindOf<Pick<IListenerSet, 'spec'>>(
  'gateway.networking.k8s.io',
  'ListenerSet',
);
export const isNetworkPolicy = kindOf<Pick<INetworkPolicy, 'spec'>>(
  'networking.k8s.io',
  'NetworkPolicy',
);
export const isPeerAuthentication = kindOf<Pick<IPeerAuthentication, 'spec'>>(
  'security.istio.io',
  'PeerAuthentication',
);
export const isPodIdentityAssociation = kindOf<{
  spec?: { forProvider?: { roleArn?: string } };
}>('eks.aws.m.upbound.io', 'PodIdentityAssociation');
export const isRole = kindOf<Pick<IRole, 'rules'>>(
  'rbac.authorization.k8s.io',
  'Role',
);
export const isRoleBinding = kindOf<Pick<IRoleBinding, 'roleRef' | 'subjects'>>(
  'rbac.authorization.k8s.io',
  'RoleBinding',
);
export const isService = kindOf<Pick<IService, 'spec'>>('', 'Service');
export const isServiceEntry = kindOf<Pick<IServiceEntry, 'spec'>>(
  'networking.istio.io',
  'ServiceEntry',
);
export const isSidecar = kindOf<Pick<ISidecar, 'spec'>>(
  'networking.istio.io',
  'Sidecar',
);
export const isValidatingAdmissionPolicy = kindOf<
  Pick<IValidatingAdmissionPolicy, 'spec'>
>('admissionregistration.k8s.io', 'ValidatingAdmissionPolicy');
export const isValidatingAdmissionPolicyBinding = kindOf<
  Pick<IValidatingAdmissionPolicyBinding, 'spec'>
>('admissionregistration.k8s.io', 'ValidatingAdmissionPolicyBinding');

/** Knows objects of a kind again, whose shape was checked where they were built. */
function kindOf<Shape extends object>(group: string, kind: string) {
  return (object: KubernetesObject): object is KubernetesObject & Shape =>
    object.kind === kind && groupOf(object) === group;
}

function groupOf({ apiVersion }: KubernetesObject): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
