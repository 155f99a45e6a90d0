import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import { OpeningKind, opens } from './OpeningKind';
import { containersOf, podOf } from './pods';

/** What pods may do beyond the restricted profile: capabilities, the host, root. */
export const privilege: OpeningKind = {
  kind: 'privilege',
  doors(object) {
    const pod = podOf(object);
    return pod
      ? [
          ...hostOf(pod),
          ...containersOf(pod).flatMap(container =>
            privilegesOf(container, pod).map(
              what => `${what} (container ${container.name})`,
            ),
          ),
        ].map(what => opens('pod', what))
      : [];
  },
};

function hostOf(pod: IPodSpec): string[] {
  return [
    ...(pod.hostNetwork ? ['uses the network of its node'] : []),
    ...(pod.hostPID ? ['sees the processes of its node'] : []),
    ...(pod.hostIPC ? ['shares memory with its node'] : []),
    ...(pod.shareProcessNamespace
      ? ['containers see each other’s processes']
      : []),
  ];
}

function privilegesOf(
  { securityContext = {}, ports = [] }: IContainer,
  pod: IPodSpec,
): string[] {
  const { capabilities, seccompProfile = pod.securityContext?.seccompProfile } =
    securityContext;
  const mayBeRoot =
    !(securityContext.runAsNonRoot ?? pod.securityContext?.runAsNonRoot) ||
    (securityContext.runAsUser ?? pod.securityContext?.runAsUser) === 0;
  const filtered = ['RuntimeDefault', 'Localhost'].includes(
    seccompProfile?.type ?? '',
  );
  return [
    ...(securityContext.privileged ? ['is privileged'] : []),
    ...(securityContext.allowPrivilegeEscalation === false
      ? []
      : ['may gain privileges']),
    ...(mayBeRoot ? ['may run as root'] : []),
    ...(securityContext.readOnlyRootFilesystem
      ? []
      : ['writes to its root file system']),
    ...(filtered ? [] : ['calls the kernel without a filter']),
    ...(capabilities?.drop?.includes('ALL')
      ? []
      : ['keeps default capabilities']),
    ...(capabilities?.add ?? []).map(name => `has capability ${name}`),
    ...ports.flatMap(({ hostPort }) =>
      hostPort ? [`listens at port ${hostPort} of its node`] : [],
    ),
  ];
}
