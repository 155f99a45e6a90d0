import { Overrides } from '@ridgeway/intent';

/** Levels of the Pod Security Standards, from the strictest. */
const LEVELS = ['restricted', 'baseline', 'privileged'] as const;

/** A level of the Pod Security Standards. */
export type PodSecurityLevel = (typeof LEVELS)[number];

/** Capabilities that the level `restricted` allows to add. */
const RESTRICTED_CAPABILITIES = new Set(['NET_BIND_SERVICE']);

/** Capabilities that the level `baseline` allows to add. */
const BASELINE_CAPABILITIES = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/** The strictest level that admits pods with all of these overrides. */
export function podSecurityLevel(
  overrides: readonly Overrides[],
): PodSecurityLevel {
  const needed = overrides.map(one => LEVELS.indexOf(levelOf(one)));
  return LEVELS[Math.max(0, ...needed)];
}

function levelOf({
  hostNetwork,
  hostPID,
  hostIPC,
  privileged,
  seccompProfile,
  capabilities = [],
  runAsRoot,
  privilegeEscalation,
}: Overrides): PodSecurityLevel {
  const isWithin = (allowed: ReadonlySet<string>) =>
    capabilities.every(capability => allowed.has(capability));
  if (
    hostNetwork ||
    hostPID ||
    hostIPC ||
    privileged ||
    seccompProfile !== undefined ||
    !isWithin(BASELINE_CAPABILITIES)
  ) {
    return 'privileged';
  }
  return runAsRoot || privilegeEscalation || !isWithin(RESTRICTED_CAPABILITIES)
    ? 'baseline'
    : 'restricted';
}
