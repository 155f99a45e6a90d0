import { z } from 'zod';
import { hints } from './hints';

const prefix = '([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?';
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';

/** Key of a Kubernetes label. */
const nodeLabelKey = z
  .string()
  .regex(new RegExp(`^${prefix}${labelName}$`))
  .register(hints, {
    reason: 'NotANodeLabel',
    allowed: 'the key of a label, such as disk.example.com/kind',
  });

/** Value of a Kubernetes label. */
const nodeLabelValue = z
  .string()
  .regex(new RegExp(`^(${labelName})?$`))
  .register(hints, {
    reason: 'NotANodeLabel',
    allowed:
      'the value of a label: letters, digits, hyphens, underscores and dots, at most 63 characters',
  });

const capability = z
  .string()
  .regex(/^(?!CAP_|ALL$)[A-Z][A-Z0-9_]*$/)
  .register(hints, {
    reason: 'NotACapability',
    allowed: 'a Linux capability without CAP_, such as NET_ADMIN',
  });

/** Labels that a node must have. */
export const nodeSelectorSchema = z.record(nodeLabelKey, nodeLabelValue);

/** A switch that is off unless an exception turns it on. */
function permission(description: string) {
  return z
    .boolean()
    .optional()
    .meta({ description, examples: [true] });
}

/** The closed set of what an exception may switch off, with typed values. */
export const overridesSchema = z.strictObject({
  hostNetwork: permission(
    'The network of the host, without the mesh (guardrail no-host-network).',
  ),
  hostPID: permission('Processes of the host (guardrail no-host-access).'),
  hostIPC: permission('Shared memory of the host (guardrail no-host-access).'),
  privileged: permission(
    'Containers with all rights on the node (guardrail no-host-access).',
  ),
  shareProcessNamespace: permission(
    "Containers of the pod see each other's processes (guardrail restricted-pods).",
  ),
  serviceAccountToken: permission(
    'A token for the Kubernetes API in the pod (guardrail own-identity).',
  ),
  readWriteRootFilesystem: permission(
    'A root file system that can be written (guardrail restricted-pods).',
  ),
  runAsRoot: permission('User 0 in the container (guardrail restricted-pods).'),
  privilegeEscalation: permission(
    'Processes may gain more rights than their parent (guardrail restricted-pods).',
  ),
  seccompProfile: z
    .enum(['Unconfined'])
    .optional()
    .meta({
      description:
        'Containers without the filter of system calls (guardrail restricted-pods).',
      examples: ['Unconfined'],
    }),
  capabilities: z
    .array(capability)
    .optional()
    .meta({
      description:
        'Linux capabilities that are added (guardrail restricted-pods).',
      examples: [['NET_ADMIN']],
    }),
  permissiveMtls: permission(
    'Ports of a MeshMember that say mtls: permissive accept callers without mutual TLS (guardrail strict-mtls).',
  ),
  loadBalancer: permission(
    'A Service of type LoadBalancer (guardrail one-way-in).',
  ),
  nodePort: permission('A Service of type NodePort (guardrail one-way-in).'),
  nodeSelector: nodeSelectorSchema.optional().meta({
    description: 'Labels that a node must have (guardrail no-node-pinning).',
    examples: [{ 'disk.example.com/kind': 'nvme' }],
  }),
});

/** Typed overrides of guardrails. */
export type Overrides = z.infer<typeof overridesSchema>;

/** Id of an override. */
export type OverrideId = keyof Overrides;

/** The guardrail that each override switches off. */
export const OVERRIDE_GUARDRAILS = {
  hostNetwork: 'no-host-network',
  hostPID: 'no-host-access',
  hostIPC: 'no-host-access',
  privileged: 'no-host-access',
  shareProcessNamespace: 'restricted-pods',
  serviceAccountToken: 'own-identity',
  readWriteRootFilesystem: 'restricted-pods',
  runAsRoot: 'restricted-pods',
  privilegeEscalation: 'restricted-pods',
  seccompProfile: 'restricted-pods',
  capabilities: 'restricted-pods',
  permissiveMtls: 'strict-mtls',
  loadBalancer: 'one-way-in',
  nodePort: 'one-way-in',
  nodeSelector: 'no-node-pinning',
} as const satisfies Record<OverrideId, string>;

const OVERRIDE_IDS = Object.keys(overridesSchema.shape).filter(
  (key): key is OverrideId => key in OVERRIDE_GUARDRAILS,
);

/** Ids of the overrides that switch something off, in the order of the language. */
export function overrideIds(overrides: Overrides | undefined): OverrideId[] {
  return OVERRIDE_IDS.filter(id => {
    const value = overrides?.[id];
    return typeof value === 'object'
      ? Object.keys(value).length > 0
      : value !== undefined && value !== false;
  });
}
