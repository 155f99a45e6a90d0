import {
  AlertsView,
  ObjectivesView,
  OverviewFilter,
  SignalsView,
  TelemetryFilter,
  TelemetryOverview,
  TelemetrySourceView,
  TrafficMap,
  TrafficView,
} from './model';

/** Options of every call. */
export interface TelemetryRequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** A service whose telemetry is asked for. */
export interface ServiceTelemetryFilter extends TelemetryFilter {
  sector: string;
  name: string;
}

/** The telemetry API, `/api/telemetry/v1`. Errors are those of `@backstage/errors`. */
export interface TelemetryApi {
  getSignals(
    filter: ServiceTelemetryFilter,
    options?: TelemetryRequestOptions,
  ): Promise<SignalsView>;
  getObjectives(
    filter: ServiceTelemetryFilter,
    options?: TelemetryRequestOptions,
  ): Promise<ObjectivesView>;
  getAlerts(
    filter: ServiceTelemetryFilter,
    options?: TelemetryRequestOptions,
  ): Promise<AlertsView>;
  getTraffic(
    filter: ServiceTelemetryFilter,
    options?: TelemetryRequestOptions,
  ): Promise<TrafficView>;
  /** A page of services side by side, at the cost of one set of questions to each source. */
  getOverview(
    filter?: OverviewFilter,
    options?: TelemetryRequestOptions,
  ): Promise<TelemetryOverview>;
  getTrafficMap(
    filter?: { sector?: string; environment?: string },
    options?: TelemetryRequestOptions,
  ): Promise<TrafficMap>;
  getSources(
    options?: TelemetryRequestOptions,
  ): Promise<{ items: TelemetrySourceView[] }>;
}
