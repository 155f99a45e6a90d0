import { Certificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate';
import { Issuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Issuer';
import { CertificateRequestPolicy } from '@kubernetes-models/cert-manager/policy.cert-manager.io/v1alpha1/CertificateRequestPolicy';
import { ExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret';
import { SecretStore } from '@kubernetes-models/external-secrets/external-secrets.io/v1/SecretStore';
import { HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute';
import { ListenerSet } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/ListenerSet';
import { DestinationRule } from '@kubernetes-models/istio/networking.istio.io/v1/DestinationRule';
import { Gateway } from '@kubernetes-models/istio/networking.istio.io/v1/Gateway';
import { ServiceEntry } from '@kubernetes-models/istio/networking.istio.io/v1/ServiceEntry';
import { Sidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import { VirtualService } from '@kubernetes-models/istio/networking.istio.io/v1/VirtualService';
import { AuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import { PeerAuthentication } from '@kubernetes-models/istio/security.istio.io/v1/PeerAuthentication';
import { Telemetry } from '@kubernetes-models/istio/telemetry.istio.io/v1/Telemetry';
import { PrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import { ValidatingAdmissionPolicy } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy';
import { ValidatingAdmissionPolicyBinding } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Role } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import { RoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { LimitRange } from 'kubernetes-models/v1/LimitRange';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { ResourceQuota } from 'kubernetes-models/v1/ResourceQuota';
import { Service } from 'kubernetes-models/v1/Service';
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { KubernetesObject } from '../model/KubernetesObject';

interface Model {
  apiVersion: string;
  kind: string;
  new (object: never): { validate(): void };
}

const MODELS: readonly Model[] = [
  AuthorizationPolicy,
  Certificate,
  CertificateRequestPolicy,
  ConfigMap,
  Deployment,
  StatefulSet,
  DestinationRule,
  ExternalSecret,
  Gateway,
  HTTPRoute,
  HorizontalPodAutoscaler,
  Issuer,
  LimitRange,
  ListenerSet,
  Namespace,
  NetworkPolicy,
  PeerAuthentication,
  PersistentVolumeClaim,
  PodDisruptionBudget,
  PrometheusRule,
  ResourceQuota,
  Role,
  RoleBinding,
  SecretStore,
  Service,
  ServiceAccount,
  ServiceEntry,
  ServiceMonitor,
  Sidecar,
  Telemetry,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  VirtualService,
];

const models = new Map(
  MODELS.map(model => [`${model.apiVersion} ${model.kind}`, model]),
);

/**
 * Groups whose kinds are the platform's configuration and have no published schema. Those that
 * are shipped are held to theirs at the API server.
 */
const CONFIGURED_GROUPS = /\.example\/|^managed\.ridgeway\.dev\//;

/** Kinds of other projects that publish no model; they are held to their definitions at the API server. */
const UNMODELLED = [
  'eks.aws.m.upbound.io/v1beta1 PodIdentityAssociation',
  'externaldns.k8s.io/v1alpha1 DNSEndpoint',
];

/**
 * Validates an object against the schema of its project.
 *
 * @throws when it does not fit, and when no schema is known for the kind
 */
export function validateObject(object: KubernetesObject) {
  const type = `${object.apiVersion} ${object.kind}`;
  const Known = models.get(type);
  if (Known) {
    new Known(structuredClone(object) as never).validate();
  } else if (
    !CONFIGURED_GROUPS.test(object.apiVersion) &&
    !UNMODELLED.includes(type)
  ) {
    throw new Error(`No schema for ${type}`);
  }
}
