import { Condition, DerivedResource } from '@ridgeway/derivation';
import { LiveState } from '@ridgeway/plugin-platform-common';
import { isWorkload } from '../health';

/** A workload and what its cluster says. */
interface Rollout {
  resource: DerivedResource;
  live: LiveState;
}

/** What is said of a rollout; the worst of them decides. */
type Finding = Pick<Condition, 'status' | 'reason' | 'message' | 'remedy'>;

const WEIGHT = { False: 0, Unknown: 1, True: 2 } as const;

/**
 * `Ready` of a service, for each environment whose cluster is connected: its pods run, in the
 * version that was rolled out last.
 *
 * @param states - of the resources, in their order
 */
export function readyConditions(
  subject: string,
  resources: readonly DerivedResource[],
  states: readonly LiveState[],
): Condition[] {
  const rollouts = resources
    .map((resource, index): Rollout => ({ resource, live: states[index] }))
    .filter(
      ({ resource, live }) =>
        isWorkload(resource.object) && live.state !== 'unwatched',
    );
  const environments = new Set(
    rollouts.map(({ resource }) => resource.environment),
  );
  return [...environments].map(environment => {
    const [worst] = rollouts
      .filter(({ resource }) => resource.environment === environment)
      .map(findingOf)
      .sort((a, b) => WEIGHT[a.status] - WEIGHT[b.status]);
    return { subject, environment, type: 'Ready', ...worst };
  });
}

function findingOf({ resource, live }: Rollout): Finding {
  const { cluster, object } = resource;
  const name = `${object.kind} ${object.metadata.name}`;
  switch (live.state) {
    case 'present':
      return findingOfHealth(name, live, cluster);
    case 'missing':
      return {
        status: 'False',
        reason: 'NotApplied',
        message: `${name} is not on the cluster ${cluster}.`,
        remedy: {
          summary:
            'What delivers the rendered branch to the cluster has not brought it there: its own page says why.',
        },
      };
    case 'unreadable':
      return {
        status: 'Unknown',
        reason: 'StateUnreadable',
        message: live.message,
      };
    default:
      return {
        status: 'Unknown',
        reason: 'ClusterUnreachable',
        message:
          live.state === 'unreachable'
            ? live.message
            : `Nobody looks at the cluster ${cluster}.`,
      };
  }
}

function findingOfHealth(
  name: string,
  { health, isCurrent }: Extract<LiveState, { state: 'present' }>,
  cluster: string,
): Finding {
  const message = `${name} on the cluster ${cluster}: ${health.message}.`;
  switch (health.level) {
    case 'failing':
      return {
        status: 'False',
        reason: 'RolloutFailing',
        message,
        remedy: {
          summary:
            'The Kubernetes tab shows the pods with their logs. A change of the intent, or taking the last one back, rolls out again.',
        },
      };
    case 'progressing':
      return {
        status: 'False',
        reason: 'RolloutProgressing',
        message,
        remedy: { summary: 'It goes on by itself, or fails and says why.' },
      };
    default:
      return {
        status: 'True',
        reason: isCurrent ? 'Ready' : 'ReadyBefore',
        message: isCurrent
          ? message
          : `${message} It is of an earlier version of the intent than the one derived now.`,
      };
  }
}
