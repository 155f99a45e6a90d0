/** What a derived object is for; groups are shown in this order. */
export const PURPOSES = [
  { id: 'workload', title: 'Workload' },
  { id: 'identity', title: 'Identity and access' },
  { id: 'network', title: 'Network' },
  { id: 'mesh', title: 'Mesh' },
  { id: 'secrets', title: 'Secrets and configuration' },
  { id: 'scaling', title: 'Scaling and availability' },
  { id: 'observability', title: 'Observability' },
  { id: 'isolation', title: 'Namespace and quota' },
  { id: 'managed', title: 'Managed resources' },
] as const;

/** Id of a purpose. */
export type Purpose = (typeof PURPOSES)[number]['id'];

const purposeOfKind: Record<string, Purpose> = {
  Deployment: 'workload',
  StatefulSet: 'workload',
  Job: 'workload',
  CronJob: 'workload',
  Service: 'workload',
  PersistentVolumeClaim: 'workload',
  ServiceAccount: 'identity',
  Role: 'identity',
  RoleBinding: 'identity',
  PodIdentityAssociation: 'identity',
  NetworkPolicy: 'network',
  HTTPRoute: 'network',
  Certificate: 'network',
  Issuer: 'network',
  CertificateRequestPolicy: 'network',
  ListenerSet: 'network',
  DNSEndpoint: 'network',
  AuthorizationPolicy: 'mesh',
  PeerAuthentication: 'mesh',
  Sidecar: 'mesh',
  ServiceEntry: 'mesh',
  Gateway: 'mesh',
  VirtualService: 'mesh',
  DestinationRule: 'mesh',
  ConfigMap: 'secrets',
  ExternalSecret: 'secrets',
  SecretStore: 'secrets',
  HorizontalPodAutoscaler: 'scaling',
  PodDisruptionBudget: 'scaling',
  ServiceMonitor: 'observability',
  PodMonitor: 'observability',
  PrometheusRule: 'observability',
  Telemetry: 'observability',
  Namespace: 'isolation',
  ResourceQuota: 'isolation',
  LimitRange: 'isolation',
  ValidatingAdmissionPolicy: 'isolation',
  ValidatingAdmissionPolicyBinding: 'isolation',
};

/** What an object of a kind is for. Kinds of managed types are configuration: all that is left. */
export function purposeOf(kind: string): Purpose {
  return purposeOfKind[kind] ?? 'managed';
}
