import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { fillText } from '../resources/fillIn';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { ClusterSettings } from '../world/PlatformSettings';

type Settings = NonNullable<ClusterSettings['workloadIdentity']>;

/** How the cloud knows the service account of a member, and what its pods need for it. */
export interface WorkloadIdentity {
  /** On the service account. */
  annotations: Readonly<Record<string, string>>;
  podLabels: Readonly<Record<string, string>>;
  /** Where pods fetch their credentials on the node: the proxy lets it pass, the network opens it. */
  endpoints: ReadonlyArray<{ address: string; port: number }>;
  env: readonly IEnvVar[];
  volumes: readonly IVolume[];
  mounts: readonly IVolumeMount[];
  /** The role that an association object binds; undefined where an annotation or the cloud does. */
  association: Association | undefined;
}

/** An EKS Pod Identity association: exactly one namespace and service account. */
export interface Association {
  clusterName: string;
  region: string | undefined;
  roleArn: string;
}

const NOTHING: WorkloadIdentity = {
  annotations: {},
  podLabels: {},
  endpoints: [],
  env: [],
  volumes: [],
  mounts: [],
  association: undefined,
};

/** The metadata server of GKE, by both ways that a network policy sees it. */
const GKE_METADATA = [
  { address: '169.254.169.254', port: 80 },
  { address: '169.254.169.252', port: 988 },
];
/** The Pod Identity agent of EKS. */
const EKS_AGENT = [{ address: '169.254.170.23', port: 80 }];

const AZURE_TOKEN = 'azure-identity-token';
const AZURE_TOKEN_FOLDER = '/var/run/secrets/azure/tokens';
const AZURE_AUDIENCE = 'api://AzureADTokenExchange';
const AZURE_AUTHORITY = 'https://login.microsoftonline.com/';

/** The identity of a member in the cloud of its sector; undefined where nothing is configured. */
export function workloadIdentityOf(
  place: Place,
  member: Pick<Member, 'name' | 'serviceAccount'>,
): WorkloadIdentity | undefined {
  const settings = place.settings.workloadIdentity;
  const cloud = place.document.document.spec.cloud;
  if (!settings || !cloud) {
    return undefined;
  }
  const variables = {
    sector: place.sector,
    environment: place.environment,
    service: member.name,
    namespace: place.namespace,
  };
  switch (cloud.provider) {
    case 'gcp':
      return settings.gcp && onGoogleCloud(settings.gcp, variables);
    case 'aws':
      return settings.aws && onAws(settings.aws, place, variables);
    case 'azure':
      return settings.azure && onAzure(settings.azure, place, member);
    default:
      return undefined;
  }
}

function onGoogleCloud(
  { project, serviceAccount }: NonNullable<Settings['gcp']>,
  variables: Record<string, string>,
): WorkloadIdentity {
  return {
    ...NOTHING,
    endpoints: GKE_METADATA,
    annotations:
      serviceAccount === undefined
        ? {}
        : {
            'iam.gke.io/gcp-service-account': fillText(serviceAccount, {
              ...variables,
              project,
            }),
          },
  };
}

function onAws(
  { method, account, role, cluster, region }: NonNullable<Settings['aws']>,
  place: Place,
  variables: Record<string, string>,
): WorkloadIdentity {
  const roleArn = fillText(role, { ...variables, account });
  return method === 'irsa'
    ? { ...NOTHING, annotations: { 'eks.amazonaws.com/role-arn': roleArn } }
    : {
        ...NOTHING,
        endpoints: EKS_AGENT,
        association: {
          clusterName: cluster ?? place.cluster,
          region: region ?? place.document.document.spec.cloud?.region,
          roleArn,
        },
      };
}

/** The webhook of Azure adds nothing to a pod that has its token already. */
function onAzure(
  {
    tenantId,
    clientIds,
    authority = AZURE_AUTHORITY,
  }: NonNullable<Settings['azure']>,
  { namespace }: Place,
  { name }: Pick<Member, 'name'>,
): WorkloadIdentity | undefined {
  const clientId = [`${namespace}/${name}`, namespace]
    .filter(key => Object.hasOwn(clientIds, key))
    .map(key => clientIds[key])[0];
  return clientId === undefined
    ? undefined
    : {
        ...NOTHING,
        annotations: {
          'azure.workload.identity/client-id': clientId,
          'azure.workload.identity/tenant-id': tenantId,
        },
        podLabels: { 'azure.workload.identity/use': 'true' },
        env: [
          { name: 'AZURE_CLIENT_ID', value: clientId },
          { name: 'AZURE_TENANT_ID', value: tenantId },
          {
            name: 'AZURE_FEDERATED_TOKEN_FILE',
            value: `${AZURE_TOKEN_FOLDER}/${AZURE_TOKEN}`,
          },
          { name: 'AZURE_AUTHORITY_HOST', value: authority },
        ],
        volumes: [
          {
            name: AZURE_TOKEN,
            projected: {
              sources: [
                {
                  serviceAccountToken: {
                    audience: AZURE_AUDIENCE,
                    expirationSeconds: 3600,
                    path: AZURE_TOKEN,
                  },
                },
              ],
            },
          },
        ],
        mounts: [
          { name: AZURE_TOKEN, mountPath: AZURE_TOKEN_FOLDER, readOnly: true },
        ],
      };
}
