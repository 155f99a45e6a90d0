import { OverrideId } from '@ridgeway/intent';

/** A value that each override can have. */
export const OVERRIDE_VALUES = {
  hostNetwork: true,
  hostPID: true,
  hostIPC: true,
  privileged: true,
  shareProcessNamespace: true,
  serviceAccountToken: true,
  readWriteRootFilesystem: true,
  runAsRoot: true,
  privilegeEscalation: true,
  seccompProfile: 'Unconfined',
  capabilities: ['NET_ADMIN'],
  permissiveMtls: true,
  loadBalancer: true,
  nodePort: true,
  nodeSelector: { disk: 'nvme' },
} satisfies Record<OverrideId, unknown>;

/** Every override. */
export const OVERRIDES = Object.keys(OVERRIDE_VALUES).filter(
  (key): key is OverrideId => key in OVERRIDE_VALUES,
);
