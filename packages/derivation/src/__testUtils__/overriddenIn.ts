import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import { OverrideId } from '@ridgeway/intent';
import { containersOf } from './podTemplatesOf';

/** Overrides that a pod shows. */
export function overriddenIn(pod: IPodTemplateSpec): OverrideId[] {
  const { spec } = pod;
  const security = containersOf(pod).map(
    ({ securityContext }) => securityContext,
  );
  const shown: Array<[OverrideId, unknown]> = [
    ['hostNetwork', spec?.hostNetwork],
    ['hostPID', spec?.hostPID],
    ['hostIPC', spec?.hostIPC],
    ['shareProcessNamespace', spec?.shareProcessNamespace],
    ['serviceAccountToken', spec?.automountServiceAccountToken],
    ['nodeSelector', spec?.nodeSelector],
    [
      'seccompProfile',
      spec?.securityContext?.seccompProfile?.type !== 'RuntimeDefault',
    ],
    ['runAsRoot', !spec?.securityContext?.runAsNonRoot],
    ['runAsRoot', security.some(context => !context?.runAsNonRoot)],
    ['privileged', security.some(context => context?.privileged)],
    [
      'privilegeEscalation',
      security.some(
        context => context?.allowPrivilegeEscalation && !context.privileged,
      ),
    ],
    [
      'readWriteRootFilesystem',
      security.some(context => !context?.readOnlyRootFilesystem),
    ],
    ['capabilities', security.some(context => context?.capabilities?.add)],
  ];
  return shown.filter(([, value]) => value).map(([id]) => id);
}
