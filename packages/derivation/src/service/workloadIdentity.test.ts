import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { find, objectsOf } from '../__testUtils__/derived';
import {
  PLATFORM,
  sector,
  service,
  Spec,
  worldOf,
} from '../__testUtils__/worlds';
import { KubernetesObject } from '../model/KubernetesObject';

const CLIENT = '00000000-0000-0000-0000-000000000001';
const TENANT = '00000000-0000-0000-0000-000000000002';

function objects(provider: string, workloadIdentity: Spec, spec: Spec = {}) {
  return objectsOf(
    worldOf(
      {
        shop: sector({ cloud: { provider, region: 'eu-1' } }),
        'shop/app': service(spec),
      },
      { ...PLATFORM, clusters: { dev: { workloadIdentity } } },
    ),
    'shop/app',
  );
}

function annotationsOf(all: KubernetesObject[]): string[] {
  return Object.keys(
    find(all, 'ServiceAccount')?.metadata.annotations ?? {},
  ).filter(name => !name.startsWith('ridgeway.dev/'));
}

function podOf(all: KubernetesObject[]) {
  const { template }: NonNullable<IDeployment['spec']> = JSON.parse(
    JSON.stringify(find(all, 'Deployment')?.spec),
  );
  return template;
}

const aws = {
  account: '123456789012',
  role: 'arn:aws:iam::${account}:role/${sector}-${environment}-${service}',
};
const roleArn = 'arn:aws:iam::123456789012:role/shop-production-app';

describe('workload identity', () => {
  it('is nothing where nothing is configured for the cloud of the sector', () => {
    for (const provider of ['none', 'azure']) {
      const all = objects(provider, {
        gcp: {},
        aws: { method: 'irsa', ...aws },
      });
      expect(annotationsOf(all)).toEqual([]);
      expect(JSON.stringify(all)).not.toContain('169.254');
    }
  });

  it('needs no annotation on Google Cloud, only the way to the metadata server', () => {
    const all = objects('gcp', { gcp: {} });
    expect(annotationsOf(all)).toEqual([]);
    expect(find(all, 'NetworkPolicy')?.spec).toMatchObject({
      egress: [
        {
          to: [{ ipBlock: { cidr: '169.254.169.254/32' } }],
          ports: [{ port: 80, protocol: 'TCP' }],
        },
        {
          to: [{ ipBlock: { cidr: '169.254.169.252/32' } }],
          ports: [{ port: 988, protocol: 'TCP' }],
        },
      ],
    });
    expect(podOf(all).metadata?.annotations).toMatchObject({
      'traffic.sidecar.istio.io/excludeOutboundIPRanges':
        '169.254.169.254/32,169.254.169.252/32',
    });
  });

  it('names a Google service account where one is configured', () => {
    const all = objects('gcp', {
      gcp: {
        project: 'corp',
        serviceAccount:
          '${service}-${environment}@${project}.iam.gserviceaccount.com',
      },
    });
    expect(find(all, 'ServiceAccount')?.metadata.annotations).toMatchObject({
      'iam.gke.io/gcp-service-account':
        'app-production@corp.iam.gserviceaccount.com',
    });
  });

  it('is an association of exactly namespace and service account on EKS', () => {
    const all = objects('aws', { aws: { method: 'pod-identity', ...aws } });
    expect(annotationsOf(all)).toEqual([]);
    expect(find(all, 'PodIdentityAssociation')).toMatchObject({
      apiVersion: 'eks.aws.m.upbound.io/v1beta1',
      metadata: { name: 'app', namespace: 'shop-production' },
      spec: {
        forProvider: {
          clusterName: 'dev',
          region: 'eu-1',
          namespace: 'shop-production',
          serviceAccount: 'app',
          roleArn,
        },
      },
    });
    expect(find(all, 'NetworkPolicy')?.spec).toMatchObject({
      egress: [{ to: [{ ipBlock: { cidr: '169.254.170.23/32' } }] }],
    });
  });

  it('is an annotation with the role where IRSA is configured', () => {
    const all = objects('aws', { aws: { method: 'irsa', ...aws } });
    expect(find(all, 'ServiceAccount')?.metadata.annotations).toMatchObject({
      'eks.amazonaws.com/role-arn': roleArn,
    });
    expect(find(all, 'PodIdentityAssociation')).toBeUndefined();
  });

  it.each(['shop-production', 'shop-production/app'])(
    'is a client id, a label and a token of its own on Azure, by %s',
    key => {
      const all = objects(
        'azure',
        { azure: { tenantId: TENANT, clientIds: { [key]: CLIENT } } },
        {
          containers: {
            app: {
              image: 'registry.example/app:1',
              variables: { AZURE_AUTHORITY_HOST: 'https://login.example/' },
            },
          },
        },
      );
      expect(find(all, 'ServiceAccount')?.metadata.annotations).toMatchObject({
        'azure.workload.identity/client-id': CLIENT,
        'azure.workload.identity/tenant-id': TENANT,
      });
      const { metadata, spec } = podOf(all);
      expect(metadata?.labels).toMatchObject({
        'azure.workload.identity/use': 'true',
        'ridgeway.dev/service': 'app',
      });
      expect(spec?.volumes).toContainEqual({
        name: 'azure-identity-token',
        projected: {
          sources: [
            {
              serviceAccountToken: {
                audience: 'api://AzureADTokenExchange',
                expirationSeconds: 3600,
                path: 'azure-identity-token',
              },
            },
          ],
        },
      });
      expect(spec?.containers[0].volumeMounts).toContainEqual({
        name: 'azure-identity-token',
        mountPath: '/var/run/secrets/azure/tokens',
        readOnly: true,
      });
      expect(spec?.containers[0].env).toEqual([
        { name: 'AZURE_AUTHORITY_HOST', value: 'https://login.example/' },
        { name: 'AZURE_CLIENT_ID', value: CLIENT },
        { name: 'AZURE_TENANT_ID', value: TENANT },
        {
          name: 'AZURE_FEDERATED_TOKEN_FILE',
          value: '/var/run/secrets/azure/tokens/azure-identity-token',
        },
      ]);
    },
  );

  it('is nothing on Azure for a service without a client id', () => {
    const all = objects('azure', {
      azure: {
        tenantId: TENANT,
        clientIds: { 'shop-production/other': CLIENT },
      },
    });
    expect(annotationsOf(all)).toEqual([]);
    expect(podOf(all).metadata?.labels).not.toHaveProperty([
      'azure.workload.identity/use',
    ]);
  });
});
