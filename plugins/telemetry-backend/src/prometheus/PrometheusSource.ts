import {
  BadRequests,
  SourceOptions,
  TelemetrySource,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { PrometheusConfig } from '../config/PrometheusConfig';
import { PrometheusApi } from './PrometheusApi';
import { askAlerts } from './questions/askAlerts';
import { askEdges } from './questions/askEdges';
import { askRequests } from './questions/askRequests';
import { askRequestSeries } from './questions/askRequestSeries';
import { askSignals } from './questions/askSignals';
import { askSummaries } from './questions/askSummaries';
import { askTotals } from './questions/askTotals';
import { Server } from './Server';

/** Telemetry of one server that speaks the HTTP API of Prometheus. */
export class PrometheusSource implements TelemetrySource {
  readonly id = 'prometheus';
  readonly label: string;
  private readonly server: Server;

  constructor(private readonly config: PrometheusConfig) {
    this.label = config.label;
    this.server = { api: new PrometheusApi(config), config };
  }

  covers({ environment, cluster }: Workload): boolean {
    const { environments, clusters } = this.config;
    return (
      (environments?.includes(environment) ?? true) &&
      (clusters?.includes(cluster) ?? true)
    );
  }

  signals(workload: Workload, window: Window, options: SourceOptions) {
    return askSignals(this.server, workload, window, options);
  }

  requests(
    workload: Workload,
    bad: BadRequests,
    windows: Record<string, { seconds: number }>,
    end: Date,
    options: SourceOptions,
  ) {
    return askRequests(this.server, workload, bad, windows, end, options);
  }

  requestSeries(
    workload: Workload,
    bad: BadRequests,
    window: Window,
    options: SourceOptions,
  ) {
    return askRequestSeries(this.server, workload, bad, window, options);
  }

  alerts(workload: Workload, window: Window, options: SourceOptions) {
    return askAlerts(this.server, workload, window, options);
  }

  edges(
    { namespaces }: { namespaces: string[] },
    window: Window,
    options: SourceOptions,
  ) {
    return askEdges(this.server, namespaces, window, options);
  }

  summaries(workloads: Workload[], window: Window, options: SourceOptions) {
    return askSummaries(this.server, workloads, window, options);
  }

  totals(workloads: Workload[], window: Window, options: SourceOptions) {
    return askTotals(this.server, workloads, window, options);
  }

  async check(_environment: string, options: SourceOptions): Promise<void> {
    await this.server.api.vector('vector(1)', new Date(), options);
  }
}
