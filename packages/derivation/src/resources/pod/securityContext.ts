import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import { Overrides } from '@ridgeway/intent';

type ContainerSecurity = NonNullable<IContainer['securityContext']>;
type PodSecurity = NonNullable<IPodSpec['securityContext']>;

/** User and group that volumes belong to: nobody's, because pods do not run as root. */
const NOBODY = 65534;

/** Kubernetes refuses to forbid escalation to containers that have these. */
const ESCALATING = 'SYS_ADMIN';

const RESTRICTED: ContainerSecurity = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
};

/** Security of a container: the restricted profile, but for what exceptions override. */
export function containerSecurity(overrides: Overrides): ContainerSecurity {
  const {
    capabilities,
    privileged,
    privilegeEscalation,
    readWriteRootFilesystem,
    runAsRoot,
  } = overrides;
  if (
    !capabilities &&
    !privileged &&
    !privilegeEscalation &&
    !readWriteRootFilesystem &&
    !runAsRoot
  ) {
    return RESTRICTED;
  }
  const escalates =
    privileged || privilegeEscalation || capabilities?.includes(ESCALATING);
  return {
    allowPrivilegeEscalation: escalates ?? false,
    capabilities: {
      drop: ['ALL'],
      ...(capabilities ? { add: capabilities } : {}),
    },
    privileged: privileged ?? false,
    readOnlyRootFilesystem: !readWriteRootFilesystem,
    runAsNonRoot: !runAsRoot,
    ...(runAsRoot ? { runAsUser: 0 } : {}),
  };
}

/** Security of a pod: the restricted profile, but for what exceptions override. */
export function podSecurity({
  runAsRoot,
  seccompProfile,
}: Overrides): PodSecurity {
  return {
    runAsNonRoot: !runAsRoot,
    fsGroup: NOBODY,
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: seccompProfile ?? 'RuntimeDefault' },
  };
}

/** Fields of a pod that exist only by exception; none without. */
export function excepted({
  hostNetwork,
  hostPID,
  hostIPC,
  shareProcessNamespace,
  nodeSelector,
}: Overrides): Partial<IPodSpec> {
  return {
    // On the host's network, names of the cluster are looked up only when the pod says so.
    ...(hostNetwork
      ? { hostNetwork, dnsPolicy: 'ClusterFirstWithHostNet' }
      : {}),
    ...(hostPID ? { hostPID } : {}),
    ...(hostIPC ? { hostIPC } : {}),
    ...(shareProcessNamespace ? { shareProcessNamespace } : {}),
    ...(nodeSelector ? { nodeSelector } : {}),
  };
}
