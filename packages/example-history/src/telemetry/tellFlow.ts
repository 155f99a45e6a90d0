import { Dice } from '../Dice';
import { moment } from '../moments';
import { FlowStory, INCIDENT, OWN_METRICS } from '../story/traffic';
import { Durations, meanOf, rounded, sharesUpTo } from './buckets';
import { Labels, RecordedCounter, RecordedHistogram } from './Recording';
import { rhythm } from './rhythm';
import { slotAt, SLOTS } from './Slots';

const REQUESTS = 'istio_requests_total';

/** Some of the bounds that Istio counts durations in, in milliseconds. */
const BOUNDS = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000];

/** What staging gets of the requests that production has. */
const STAGING = 0.02;

const FAILING: Readonly<Record<string, number>> = INCIDENT.failing;

/** Requests that are answered and those that are not, by slot. */
interface Requests {
  good: number[];
  bad: number[];
}

/** What the metrics of an environment hold of the requests from one workload to another. */
export function tellFlow(
  flow: FlowStory,
  environment: string,
): Array<RecordedCounter | RecordedHistogram> {
  const { good, bad } = requestsOf(flow, environment);
  const convention = OWN_METRICS[flow.to];
  const labels = labelsOf(
    flow,
    environment,
    convention ? 'source' : 'destination',
  );
  const answered = { ...labels, response_code: flow.refused ? '403' : '200' };
  const failed = { ...labels, response_code: '503' };
  return [
    durations(flow, answered, good, environment),
    ...(bad.some(count => count > 0) ? [requestCounter(failed, bad)] : []),
    ...(convention === undefined
      ? []
      : ownMetrics(flow, environment, convention, { good, bad })),
  ];
}

function requestsOf(flow: FlowStory, environment: string): Requests {
  const dice = new Dice(`requests ${flow.from} ${flow.to} ${environment}`);
  const peak = flow.rate * (environment === 'production' ? 1 : STAGING);
  const all = SLOTS.map(slot =>
    Math.round(peak * rhythm(slot, dice) * slot.seconds),
  );
  const bad = all.map((requests, slot) => {
    const expected =
      requests *
      (isIncident(slot, environment) && flow.to in FAILING
        ? FAILING[flow.to]
        : flow.failing) *
      dice.between(0.6, 1.4);
    return Math.floor(expected) + (dice.chance(expected % 1) ? 1 : 0);
  });
  return { good: all.map((requests, slot) => requests - bad[slot]), bad };
}

function durations(
  flow: FlowStory,
  labels: Labels,
  values: number[],
  environment: string,
): RecordedHistogram {
  return {
    type: 'histogram',
    name: 'istio_request_duration_milliseconds',
    labels,
    counter: REQUESTS,
    bounds: BOUNDS,
    values,
    spread: spreadOf(flow, environment, BOUNDS, 1000),
  };
}

/** @param unit - how many of the bounds' unit a second has */
function spreadOf(
  flow: FlowStory,
  environment: string,
  bounds: readonly number[],
  unit: number,
): RecordedHistogram['spread'] {
  const spread = (from: number, takes: Durations) => ({
    from,
    shares: sharesUpTo(
      takes,
      bounds.map(bound => bound / unit),
    ),
    mean: rounded(meanOf(takes) * unit, 4),
  });
  const usual = spread(0, flow.takes);
  return flow.to === INCIDENT.subject &&
    environment === 'production' &&
    !flow.refused
    ? [
        usual,
        spread(slotAt(moment(INCIDENT.from)), INCIDENT.takes),
        { ...usual, from: slotAt(moment(INCIDENT.until)) },
      ]
    : [usual];
}

function ownMetrics(
  flow: FlowStory,
  environment: string,
  convention: 'opentelemetry' | 'prometheus',
  { good, bad }: Requests,
): Array<RecordedCounter | RecordedHistogram> {
  const [sector, service] = flow.to.split('/');
  const scraped = {
    namespace: `${sector}-${environment}`,
    service,
    job: service,
  };
  const bounds = BOUNDS.map(bound => bound / 1000);
  const spread = spreadOf(flow, environment, bounds, 1);
  const told = (
    name: string,
    labels: Labels,
    values: number[],
    also?: string,
  ): RecordedHistogram => ({
    type: 'histogram',
    name,
    labels: { ...scraped, ...labels },
    ...(also === undefined ? {} : { counter: also }),
    bounds,
    values,
    spread,
  });
  if (convention === 'prometheus') {
    return [good, bad].map((values, failed) =>
      told(
        'http_request_duration_seconds',
        { method: 'GET', code: failed ? '500' : '200' },
        values,
        'http_requests_total',
      ),
    );
  }
  return [good, bad].map((values, failed) =>
    told(
      'http_server_request_duration_seconds',
      {
        http_request_method: 'GET',
        http_route: '/shops',
        http_response_status_code: failed ? '500' : '200',
      },
      values,
    ),
  );
}

function labelsOf(
  { from, to }: FlowStory,
  environment: string,
  reporter: 'source' | 'destination',
): Labels {
  const [source, caller] = from.split('/');
  const [destination, callee] = to.split('/');
  return {
    reporter,
    source_workload: caller,
    // What is not a sector's is in a namespace of its own.
    source_workload_namespace:
      source === 'istio-ingress' || source === 'warehouse'
        ? source
        : `${source}-${environment}`,
    destination_workload: callee,
    destination_workload_namespace: `${destination}-${environment}`,
    destination_service_name: callee,
  };
}

function requestCounter(labels: Labels, values: number[]): RecordedCounter {
  return { type: 'counter', name: REQUESTS, labels, values };
}

function isIncident(slot: number, environment: string): boolean {
  const { start } = SLOTS[slot];
  return (
    environment === 'production' &&
    start >= moment(INCIDENT.from) &&
    start < moment(INCIDENT.until)
  );
}
