import { ApiHttp, FetchApi, segment } from '@ridgeway/plugin-platform-common';
import { ServiceTelemetryFilter, TelemetryApi } from '../TelemetryApi';

/**
 * Client of `/api/telemetry/v1`.
 *
 * Every method throws a `ResponseError` whose `cause` is the error that the backend threw.
 *
 * @public
 */
export class TelemetryClient implements TelemetryApi {
  private readonly http: ApiHttp;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: FetchApi;
  }) {
    this.http = new ApiHttp(
      'telemetry',
      options.discoveryApi,
      options.fetchApi,
    );
  }

  getSignals: TelemetryApi['getSignals'] = (filter, options) =>
    this.http.get(...partOf(filter, 'signals'), options);

  getObjectives: TelemetryApi['getObjectives'] = (filter, options) =>
    this.http.get(...partOf(filter, 'slo'), options);

  getAlerts: TelemetryApi['getAlerts'] = (filter, options) =>
    this.http.get(...partOf(filter, 'alerts'), options);

  getTraffic: TelemetryApi['getTraffic'] = (filter, options) =>
    this.http.get(...partOf(filter, 'traffic'), options);

  getOverview: TelemetryApi['getOverview'] = (
    { teams, ...filter } = {},
    options,
  ) =>
    this.http.get(
      '/services',
      {
        ...filter,
        teams: teams && teams.length > 0 ? teams.join(',') : undefined,
      },
      options,
    );

  getTrafficMap: TelemetryApi['getTrafficMap'] = (filter = {}, options) =>
    this.http.get('/traffic', { ...filter }, options);

  getSources: TelemetryApi['getSources'] = options =>
    this.http.get('/sources', {}, options);
}

function partOf(
  { sector, name, ...query }: ServiceTelemetryFilter,
  part: string,
): [string, Record<string, string | undefined>] {
  return [`/services/${segment(sector)}/${segment(name)}/${part}`, query];
}
