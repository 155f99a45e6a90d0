import { AdmissionRule } from './AdmissionRule';
import { absentOr } from './cel';

/** What pods are given by a node: nothing of the node itself. */
const VOLUME_KINDS = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
];

const isNotSet = (field: string) =>
  absentOr('object.spec', field, value => `!${value}`);

/** Pods have nothing of their node: no network, processes, memory, folders, and not all rights. */
export const hostAccess: readonly AdmissionRule[] = [
  {
    guardrail: 'no-host-network',
    what: 'The pod uses the network of its node.',
    remedy: 'Remove hostNetwork',
    override: 'hostNetwork',
    keeps: isNotSet('hostNetwork'),
  },
  {
    guardrail: 'no-host-network',
    what: 'A container takes a port of its node.',
    remedy: 'Remove hostPort',
    override: 'hostNetwork',
    keeps: `variables.containers.all(c, ${absentOr(
      'c',
      'ports',
      ports =>
        `${ports}.all(p, ${absentOr('p', 'hostPort', port => `${port} == 0`)})`,
    )})`,
  },
  {
    guardrail: 'no-host-access',
    what: 'The pod sees the processes of its node.',
    remedy: 'Remove hostPID',
    override: 'hostPID',
    keeps: isNotSet('hostPID'),
  },
  {
    guardrail: 'no-host-access',
    what: 'The pod shares memory with its node.',
    remedy: 'Remove hostIPC',
    override: 'hostIPC',
    keeps: isNotSet('hostIPC'),
  },
  {
    guardrail: 'no-host-access',
    what: 'A container is privileged.',
    remedy: 'Remove privileged',
    override: 'privileged',
    keeps: `variables.containers.all(c, ${absentOr(
      'c',
      'securityContext.privileged',
      value => `!${value}`,
    )})`,
  },
  {
    guardrail: 'no-host-access',
    what: 'The pod mounts a volume that is not its own, such as a folder of its node.',
    remedy: `Use only these kinds of volumes: ${VOLUME_KINDS.join(', ')}`,
    keeps: absentOr(
      'object.spec',
      'volumes',
      volumes =>
        `${volumes}.all(v, ${VOLUME_KINDS.map(kind => `has(v.${kind})`).join(
          ' || ',
        )})`,
    ),
  },
];
