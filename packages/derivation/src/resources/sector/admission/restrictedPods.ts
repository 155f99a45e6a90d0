import { AdmissionRule } from './AdmissionRule';
import { absentOr, fieldOr, list, present, presentAnd } from './cel';

const FILTERED = list(['RuntimeDefault', 'Localhost']);

/** Settings of the kernel that reach no other pod: the restricted profile's list. */
const SAFE_SYSCTLS = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_syncookies',
];

const everyContainer = (condition: string) =>
  `variables.containers.all(c, ${condition})`;

/** True of what is set for the pod and of what is set for each of its containers. */
const everywhere = (path: string, condition: (value: string) => string) =>
  `(${absentOr('variables.security', path, condition)}) && ${everyContainer(
    absentOr('c', `securityContext.${path}`, condition),
  )}`;

/** Of a container where it says so itself, otherwise of its pod. */
const containerOrPod = (path: string, otherwise: string) =>
  fieldOr(
    'c',
    `securityContext.${path}`,
    `(${fieldOr('variables.security', path, otherwise)})`,
  );

const isWithoutRoot = (user: string) => `${user} != 0`;

/**
 * Rights with which Kubernetes does not let a container forbid escalation. Rules of their own judge
 * them.
 */
const ESCALATING = [
  presentAnd('c', 'securityContext.privileged', value => value),
  presentAnd(
    'c',
    'securityContext.capabilities.add',
    value => `"SYS_ADMIN" in ${value}`,
  ),
];

/**
 * The restricted profile of the Pod Security Standards, and a read-only root. The namespace's own
 * level is lowered for all of its pods by an exception for one; these rules hold the others.
 */
export const restrictedPods: readonly AdmissionRule[] = [
  {
    guardrail: 'restricted-pods',
    what: 'The containers of the pod see each other’s processes.',
    remedy: 'Remove shareProcessNamespace',
    override: 'shareProcessNamespace',
    keeps: absentOr(
      'object.spec',
      'shareProcessNamespace',
      value => `!${value}`,
    ),
  },
  {
    guardrail: 'restricted-pods',
    what: 'A container may gain more rights than it starts with.',
    remedy: 'Set allowPrivilegeEscalation: false',
    override: 'privilegeEscalation',
    keeps: everyContainer(
      [
        presentAnd(
          'c',
          'securityContext.allowPrivilegeEscalation',
          value => `!${value}`,
        ),
        ...ESCALATING,
      ]
        .map(condition => `(${condition})`)
        .join(' || '),
    ),
  },
  {
    guardrail: 'restricted-pods',
    what: 'A container keeps Linux capabilities that it was started with.',
    remedy: 'Set capabilities: { drop: [ALL] }',
    keeps: everyContainer(
      presentAnd(
        'c',
        'securityContext.capabilities.drop',
        value => `"ALL" in ${value}`,
      ),
    ),
  },
  {
    guardrail: 'restricted-pods',
    what: 'A container adds Linux capabilities.',
    remedy: 'Remove capabilities.add',
    override: 'capabilities',
    keeps: everyContainer(addsOnly([])),
    permits: ({ capabilities }) => everyContainer(addsOnly(capabilities ?? [])),
  },
  {
    guardrail: 'restricted-pods',
    what: 'A container may run as root.',
    remedy: 'Set runAsNonRoot: true and no runAsUser: 0',
    override: 'runAsRoot',
    keeps: `${everyContainer(
      containerOrPod('runAsNonRoot', 'false'),
    )} && ${everywhere('runAsUser', isWithoutRoot)}`,
  },
  {
    guardrail: 'restricted-pods',
    what: 'A container may write to its root file system.',
    remedy: 'Set readOnlyRootFilesystem: true and write to a volume',
    override: 'readWriteRootFilesystem',
    keeps: everyContainer(
      presentAnd('c', 'securityContext.readOnlyRootFilesystem', value => value),
    ),
  },
  {
    guardrail: 'restricted-pods',
    what: 'A container runs without a filter of system calls.',
    remedy: 'Set seccompProfile: { type: RuntimeDefault }',
    override: 'seccompProfile',
    keeps: everyContainer(
      `(${containerOrPod('seccompProfile.type', '""')}) in ${FILTERED}`,
    ),
  },
  {
    guardrail: 'restricted-pods',
    what: 'The pod changes settings of the kernel that reach beyond it.',
    remedy:
      'Remove procMount, seLinuxOptions, an unconfined appArmorProfile and sysctls that are not safe',
    keeps: [
      absentOr(
        'variables.security',
        'sysctls',
        value => `${value}.all(s, s.name in ${list(SAFE_SYSCTLS)})`,
      ),
      everywhere('appArmorProfile.type', value => `${value} != "Unconfined"`),
      everyContainer(
        absentOr(
          'c',
          'securityContext.procMount',
          value => `${value} == "Default"`,
        ),
      ),
      `!(${present('variables.security', 'seLinuxOptions')})`,
      everyContainer(`!(${present('c', 'securityContext.seLinuxOptions')})`),
    ]
      .map(condition => `(${condition})`)
      .join(' && '),
  },
];

function addsOnly(capabilities: readonly string[]): string {
  return absentOr(
    'c',
    'securityContext.capabilities.add',
    value => `${value}.all(a, a in ${list(capabilities)})`,
  );
}
