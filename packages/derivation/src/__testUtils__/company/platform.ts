import fc from 'fast-check';
import { PLATFORM, Spec } from '../worlds';

/** A cluster with everything that one can have, set up in one of several ways. */
const cluster: fc.Arbitrary<Spec> = fc.record(
  {
    mesh: fc.constantFrom('wide', 'wide', 'wide', 'other'),
    secretStore: fc.constant('vault'),
    egressGateway: fc.constantFrom(
      { namespace: 'istio-egress', name: 'egress' },
      { namespace: 'istio-egress', name: 'egress', targetPort: 8443 },
    ),
    ingressGateway: fc.constantFrom(
      { namespace: 'istio-ingress', name: 'public' },
      { namespace: 'istio-ingress', name: 'public', listeners: 'shared' },
      {
        namespace: 'istio-ingress',
        name: 'public',
        address: 'lb.corp.example',
        ports: { https: 8443 },
      },
    ),
    eastWestGateway: fc.constantFrom({}, { addresses: ['203.0.113.10/32'] }),
    monitoring: fc.constant({
      namespace: 'monitoring',
      serviceAccount: 'prometheus',
    }),
    certificateIssuer: fc.constant('lets-encrypt'),
    issuer: fc.constant({ ca: { secretName: 'issuing-ca' } }),
    certificateApproval: fc.constant({}),
    workloadIdentity: fc.constant({
      gcp: {},
      aws: {
        method: 'pod-identity',
        account: '123456789012',
        role: 'arn:aws:iam::${account}:role/${sector}-${environment}-${service}',
        region: 'eu-west-1',
      },
      azure: {
        tenantId: '00000000-0000-0000-0000-000000000000',
        clientIds: {
          'alpha-production': '00000000-0000-0000-0000-000000000001',
        },
      },
    }),
    telemetry: fc.constant({ tracing: { provider: 'otel', percentage: 2 } }),
  },
  { requiredKeys: ['mesh', 'secretStore'] },
);

/** Settings of an organisation with four clusters, of which two usually share a mesh. */
export const generatedPlatform: fc.Arbitrary<Spec> = fc
  .record({
    release: fc.constantFrom('2026.11', '2026.11', '2026.11', '2020.01'),
    dev: fc.constantFrom('wide', 'dev'),
    east: cluster,
    west: cluster,
    withProjects: fc.boolean(),
  })
  .map(({ release, dev, east, west, withProjects }) => ({
    ...PLATFORM,
    release,
    clusters: {
      dev: { ...Object(PLATFORM.clusters).dev, mesh: dev },
      bare: {},
      east,
      west,
    },
    ...(withProjects
      ? {
          cloudProject: {
            group: 'cloud.example',
            kind: 'Project',
            version: 'v1',
            spec: { region: '${region}' },
          },
        }
      : {}),
  }));
