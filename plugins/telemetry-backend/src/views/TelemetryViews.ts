import {
  AlertsView,
  ObjectivesView,
  OverviewFilter,
  ServiceTelemetryFilter,
  SignalsView,
  TelemetryOverview,
  TelemetrySourceView,
  TrafficMap,
  TrafficView,
} from '@ridgeway/plugin-telemetry-common';
import { Answers } from '../cache/Answers';
import { keepWhole } from '../cache/keepWhole';
import { alertsView } from './alertsView';
import { objectivesView } from './objectives/objectivesView';
import { OverviewView } from './overview/OverviewView';
import { signalsView } from './signals/signalsView';
import { sourcesView } from './sourcesView';
import { trafficMap } from './traffic/trafficMap';
import { trafficView } from './traffic/trafficView';
import { ViewOptions } from './ViewOptions';

/** What changes from scrape to scrape. */
const SHORT = keepWhole(15_000);
/** What is counted over a day or weeks. */
const LONG = keepWhole(60_000);

/** Whether sources answer: whoever looks again is to see that one is back. */
const NOW = { keepMs: 5_000 };

/** Every answer of the telemetry API, each worked out once for all who ask at the same time. */
export class TelemetryViews {
  private readonly kept = {
    signals: new Answers<SignalsView>(SHORT),
    alerts: new Answers<AlertsView>(SHORT),
    sources: new Answers<{ items: TelemetrySourceView[] }>(NOW),
    objectives: new Answers<ObjectivesView>(LONG),
    traffic: new Answers<TrafficView>(LONG),
    map: new Answers<TrafficMap>(LONG),
  };
  private readonly services: OverviewView;

  constructor(private readonly options: ViewOptions) {
    this.services = new OverviewView(options);
  }

  signals(filter: ServiceTelemetryFilter): Promise<SignalsView> {
    return this.kept.signals.get(keyOf(filter), () =>
      signalsView(this.options, filter),
    );
  }

  objectives(filter: ServiceTelemetryFilter): Promise<ObjectivesView> {
    return this.kept.objectives.get(keyOf(filter), () =>
      objectivesView(this.options, filter),
    );
  }

  alerts(filter: ServiceTelemetryFilter): Promise<AlertsView> {
    return this.kept.alerts.get(keyOf(filter), () =>
      alertsView(this.options, filter),
    );
  }

  traffic(filter: ServiceTelemetryFilter): Promise<TrafficView> {
    return this.kept.traffic.get(keyOf(filter), () =>
      trafficView(this.options, filter),
    );
  }

  map(filter: { sector?: string; environment?: string }): Promise<TrafficMap> {
    const key = [filter.sector ?? '', filter.environment ?? ''];
    return this.kept.map.get(key, () => trafficMap(this.options, filter));
  }

  overview(filter: OverviewFilter): Promise<TelemetryOverview> {
    return this.services.get(filter);
  }

  sources(): Promise<{ items: TelemetrySourceView[] }> {
    return this.kept.sources.get([], () => sourcesView(this.options));
  }
}

function keyOf(filter: ServiceTelemetryFilter): string[] {
  const { environment, from, name, range, sector, to } = filter;
  return [sector, name, environment, range, from, to].map(part => part ?? '');
}
