import { PlainRecord, listIn, recordIn, valueIn } from '../plain';
import { Overrides } from '@ridgeway/intent';
import { onlyFields } from './fields';
import { Refuse } from './JudgeContext';

/** Kubernetes does not let a container forbid escalation that has this. */
const ESCALATING = 'SYS_ADMIN';
const FILTERED = ['RuntimeDefault', 'Localhost'];
const OF_CONTAINERS = [
  'allowPrivilegeEscalation',
  'capabilities',
  'privileged',
  'readOnlyRootFilesystem',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'seccompProfile',
];
const OF_PODS = [
  'fsGroup',
  'fsGroupChangePolicy',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'seccompProfile',
  'supplementalGroups',
];

/**
 * The security context of a container: what it leaves open is filled in with the restricted
 * profile, and what it says against that is refused unless an exception in force permits it.
 */
export function judgeContainerSecurity(
  context: PlainRecord,
  pod: PlainRecord,
  overrides: Overrides,
  at: string,
  refuse: Refuse,
): PlainRecord {
  onlyFields(context, OF_CONTAINERS, `${at}.securityContext`, refuse);
  judgeUser(context, overrides, at, refuse);
  judgeFilter(context, overrides, at, refuse);
  const { privileged, readOnlyRootFilesystem } = context;
  const added = listIn(context, 'capabilities', 'add').map(String);
  const escalates =
    isSet(privileged) ||
    added.includes(ESCALATING) ||
    isSet(context.allowPrivilegeEscalation);
  if (isSet(privileged) && !overrides.privileged) {
    refuse({
      reason: 'HostAccessRefused',
      guardrail: 'no-host-access',
      what: `runs ${at} with all rights on its node`,
      wayOut: 'Remove privileged',
      override: 'privileged',
    });
  }
  if (
    isSet(context.allowPrivilegeEscalation) &&
    !overrides.privilegeEscalation &&
    !isSet(privileged) &&
    !added.includes(ESCALATING)
  ) {
    refuse({
      reason: 'PodNotRestricted',
      guardrail: 'restricted-pods',
      what: `lets ${at} gain more rights than it starts with`,
      wayOut: 'Set allowPrivilegeEscalation: false',
      override: 'privilegeEscalation',
    });
  }
  if (added.some(each => !overrides.capabilities?.includes(each))) {
    refuse({
      reason: 'PodNotRestricted',
      guardrail: 'restricted-pods',
      what: `adds the capabilities ${added.join(', ')} to ${at}`,
      wayOut: 'Remove capabilities.add',
      override: 'capabilities',
    });
  }
  if (
    !isUnset(readOnlyRootFilesystem) &&
    readOnlyRootFilesystem !== true &&
    !overrides.readWriteRootFilesystem
  ) {
    refuse({
      reason: 'PodNotRestricted',
      guardrail: 'restricted-pods',
      what: `lets ${at} write to its root file system`,
      wayOut: 'Set readOnlyRootFilesystem: true, and write to a volume',
      override: 'readWriteRootFilesystem',
    });
  }
  const user = valueIn(context, 'runAsUser') ?? valueIn(pod, 'runAsUser');
  return {
    ...context,
    allowPrivilegeEscalation: escalates,
    capabilities: { drop: ['ALL'], ...(added.length > 0 && { add: added }) },
    privileged: isSet(privileged),
    readOnlyRootFilesystem:
      valueIn(context, 'readOnlyRootFilesystem') ??
      !overrides.readWriteRootFilesystem,
    runAsNonRoot:
      user === 0
        ? false
        : valueIn(context, 'runAsNonRoot') ??
          valueIn(pod, 'runAsNonRoot') ??
          !overrides.runAsRoot,
  };
}

/** The security context of a pod, filled in and judged like that of a container. */
export function judgePodSecurity(
  context: PlainRecord,
  overrides: Overrides,
  refuse: Refuse,
): PlainRecord {
  onlyFields(context, OF_PODS, 'securityContext', refuse);
  judgeUser(context, overrides, 'the pod', refuse);
  judgeFilter(context, overrides, 'the pod', refuse);
  return {
    ...context,
    runAsNonRoot:
      valueIn(context, 'runAsUser') === 0
        ? false
        : valueIn(context, 'runAsNonRoot') ?? !overrides.runAsRoot,
    seccompProfile: valueIn(context, 'seccompProfile') ?? {
      type: overrides.seccompProfile ?? 'RuntimeDefault',
    },
  };
}

function judgeUser(
  context: PlainRecord,
  { runAsRoot }: Overrides,
  at: string,
  refuse: Refuse,
): void {
  const { runAsUser, runAsNonRoot } = context;
  const isNobodySpecial =
    isUnset(runAsUser) ||
    (typeof runAsUser === 'number' &&
      Number.isInteger(runAsUser) &&
      runAsUser > 0);
  const staysOutOfRoot = isUnset(runAsNonRoot) || runAsNonRoot === true;
  if (!(isNobodySpecial && staysOutOfRoot) && !runAsRoot) {
    refuse({
      reason: 'PodNotRestricted',
      guardrail: 'restricted-pods',
      what: `lets ${at} run as root`,
      wayOut: 'Set runAsNonRoot: true and another user than 0',
      override: 'runAsRoot',
    });
  }
}

function judgeFilter(
  context: PlainRecord,
  { seccompProfile }: Overrides,
  at: string,
  refuse: Refuse,
): void {
  const profile = valueIn(context, 'seccompProfile');
  const type = recordIn(context, 'seccompProfile').type;
  const isFiltered = typeof type === 'string' && FILTERED.includes(type);
  if (profile !== undefined && !isFiltered && !seccompProfile) {
    refuse({
      reason: 'PodNotRestricted',
      guardrail: 'restricted-pods',
      what: `runs ${at} without the filter of system calls`,
      wayOut: 'Set seccompProfile: { type: RuntimeDefault }',
      override: 'seccompProfile',
    });
  }
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null;
}

/** True for everything but `false`: what is no boolean is no promise. */
function isSet(value: unknown): boolean {
  return !isUnset(value) && value !== false;
}
