import { Dice } from '../Dice';
import { moment } from '../moments';
import { INCIDENT } from '../story/traffic';
import { MEBIBYTE, WorkloadStory } from '../story/workloads';
import { rounded } from './buckets';
import { Labels, RecordedCounter, RecordedGauge } from './Recording';
import { rhythm } from './rhythm';
import { slotAt, SLOTS } from './Slots';

/** What the kubelet and kube-state-metrics see of a workload: its first pod stands for all of them. */
export function tellWorkload(
  workload: WorkloadStory,
  environment: string,
): Array<RecordedCounter | RecordedGauge> {
  const { subject, container, requested, memory, busy, full } = workload;
  const [sector, name] = subject.split('/');
  const dice = new Dice(`containers ${subject} ${environment}`);
  const hash = Math.floor(dice.next() * 0xfffff).toString(36);
  const labels: Labels = {
    namespace: `${sector}-${environment}`,
    pod: `${name}-6c9${hash}-x7k2p`,
    container,
  };
  const quiet = environment === 'production' ? 1 : 0.15;
  const strained = isStrained(subject, environment);
  return [
    {
      type: 'counter',
      name: 'container_cpu_usage_seconds_total',
      labels,
      values: SLOTS.map((slot, position) => {
        const used =
          busy * rhythm(slot, dice) * quiet * (strained(position) ? 1.6 : 1);
        return rounded(requested * Math.min(used, 1.8) * slot.seconds, 1);
      }),
    },
    {
      type: 'gauge',
      name: 'container_memory_working_set_bytes',
      labels,
      scale: MEBIBYTE,
      values: SLOTS.map((_, position) => {
        const used =
          full * dice.between(0.95, 1.05) * (strained(position) ? 1.4 : 1);
        return Math.round((memory * Math.min(used, 0.98)) / MEBIBYTE);
      }),
    },
    restarts(labels, strained),
    setting('kube_pod_container_resource_requests', labels, 'cpu', requested),
    setting('kube_pod_container_resource_limits', labels, 'memory', memory),
  ];
}

function setting(
  name: string,
  labels: Labels,
  resource: 'cpu' | 'memory',
  values: number,
): RecordedGauge {
  const unit = resource === 'cpu' ? 'core' : 'byte';
  return { type: 'gauge', name, labels: { ...labels, resource, unit }, values };
}

/** Three times in an incident, and never otherwise. */
function restarts(
  labels: Labels,
  strained: (position: number) => boolean,
): RecordedCounter {
  return {
    type: 'counter',
    name: 'kube_pod_container_status_restarts_total',
    labels,
    values: SLOTS.map((_, position) =>
      strained(position) && position % 9 === 0 ? 1 : 0,
    ),
  };
}

function isStrained(
  subject: string,
  environment: string,
): (position: number) => boolean {
  const from = slotAt(moment(INCIDENT.from));
  const until = slotAt(moment(INCIDENT.until));
  return position =>
    environment === 'production' &&
    subject === INCIDENT.subject &&
    position >= from &&
    position < until;
}
