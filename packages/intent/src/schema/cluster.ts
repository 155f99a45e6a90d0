import { z } from 'zod';
import { hints } from './hints';
import { meshTelemetry } from './meshTelemetry';
import { dnsLabel, hostName, portNumber } from './names';
import { workloadIdentity } from './workloadIdentity';

/** Variables of the spec of an Issuer. */
export const ISSUER_VARIABLES: readonly string[] = [
  'domains',
  'sector',
  'environment',
  'namespace',
];

const addressRange = z
  .string()
  .regex(/^[0-9]{1,3}(\.[0-9]{1,3}){3}\/[0-9]{1,2}$/)
  .register(hints, {
    reason: 'InvalidFormat',
    allowed: 'a range of addresses: <address>/<prefix length>',
  })
  .meta({ examples: ['203.0.113.10/32'] });

const labels = z.record(z.string().min(1), z.string());

const gateway = {
  namespace: dnsLabel.describe('Namespace of the gateway.'),
  name: dnsLabel.describe('Name of the gateway.'),
};

const egressGateway = z.strictObject({
  ...gateway,
  labels: labels
    .optional()
    .describe('Labels of its pods; default app: <name>.'),
  port: portNumber
    .optional()
    .describe('Port of its Service that workloads reach; default 443.'),
  targetPort: portNumber
    .optional()
    .describe('Port of its pods behind that; default the same.'),
});

const ingressGateway = z.strictObject({
  ...gateway,
  serviceAccount: dnsLabel
    .optional()
    .describe('Its identity in the mesh; default <name>-istio.'),
  labels: labels
    .optional()
    .describe(
      'Labels of its pods; default gateway.networking.k8s.io/gateway-name: <name>.',
    ),
  listeners: z
    .enum(['own', 'shared'])
    .optional()
    .describe(
      'own (default): exposed services bring their listeners and certificates as ListenerSets; shared: the listeners of the gateway itself answer for all hosts.',
    ),
  ports: z
    .strictObject({
      http: portNumber
        .optional()
        .describe('Port that redirects to https; without it there is none.'),
      https: portNumber.describe('Port of the encrypted listeners.'),
    })
    .optional()
    .describe('Ports of own listeners; default http: 80 and https: 443.'),
  address: hostName
    .optional()
    .describe(
      'Where the gateway is reached; with it, a DNSEndpoint is derived for exposed hosts.',
    ),
});

const eastWestGateway = z.strictObject({
  namespace: dnsLabel
    .optional()
    .describe('Namespace of its pods; default istio-system.'),
  labels: labels
    .optional()
    .describe('Labels of its pods; default istio: eastwestgateway.'),
  addresses: z
    .array(addressRange)
    .min(1)
    .optional()
    .describe(
      'Where other clusters reach it, at port 15443; default any address outside.',
    ),
});

/** Settings of one cluster. */
export const clusterSchema = z.strictObject({
  secretStore: dnsLabel
    .optional()
    .describe('Name of the store that secrets are read from.'),
  egressGateway: egressGateway
    .optional()
    .describe('Gateway that all traffic to the outside leaves through.'),
  ingressGateway: ingressGateway
    .optional()
    .describe(
      'Gateway that exposed services are reached through; default gateway in namespace istio-ingress.',
    ),
  eastWestGateway: eastWestGateway
    .optional()
    .describe('Gateway between the clusters of one mesh.'),
  monitoring: z
    .strictObject({
      namespace: dnsLabel.describe('Namespace of the scrapers.'),
      serviceAccount: dnsLabel.describe('Their identity in the mesh.'),
    })
    .optional()
    .describe('Who may read metrics.'),
  telemetry: meshTelemetry
    .optional()
    .describe('What the mesh tells about the traffic of services.'),
  proxyImages: z
    .array(z.string().min(1))
    .optional()
    .meta({
      description:
        'Registries that the proxy of the mesh comes from; default where Istio publishes it.',
      examples: [['registry.example/istio']],
    }),
  mesh: z
    .string()
    .min(1)
    .optional()
    .describe('Clusters with the same mesh id share one mesh.'),
  certificateIssuer: dnsLabel
    .optional()
    .describe(
      'Cluster issuer of certificates for exposed hosts; default ridgeway.',
    ),
  issuer: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({
      description:
        'Spec of an Issuer in every namespace of a sector with domains, instead of the cluster issuer; ${domains}, ${sector}, ${environment} and ${namespace} are filled in.',
      examples: [{ ca: { secretName: 'issuing-ca' } }],
    }),
  certificateApproval: z
    .strictObject({
      namespace: dnsLabel
        .optional()
        .describe('Namespace of cert-manager; default cert-manager.'),
      serviceAccount: dnsLabel
        .optional()
        .describe('Account of cert-manager; default cert-manager.'),
    })
    .optional()
    .describe(
      'The cluster runs approver-policy: each sector gets a policy that approves certificates for its domains only.',
    ),
  workloadIdentity: workloadIdentity
    .optional()
    .describe(
      'How service accounts are known to the cloud, by provider of the sector.',
    ),
});
