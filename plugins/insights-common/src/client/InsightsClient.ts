import { ApiHttp, FetchApi, segment } from '@ridgeway/plugin-platform-common';
import { InsightsApi } from '../InsightsApi';
import { InsightFilter } from '../model';

/**
 * Client of `/api/insights/v1`.
 *
 * Every method throws a `ResponseError` whose `cause` is the error that the backend threw.
 *
 * @public
 */
export class InsightsClient implements InsightsApi {
  private readonly http: ApiHttp;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: FetchApi;
  }) {
    this.http = new ApiHttp('insights', options.discoveryApi, options.fetchApi);
  }

  getAdoption: InsightsApi['getAdoption'] = (filter = {}, options) =>
    this.http.get('/adoption', queryOf(filter), options);

  getFunnel: InsightsApi['getFunnel'] = (filter = {}, options) =>
    this.http.get('/adoption/funnel', queryOf(filter), options);

  getSeries: InsightsApi['getSeries'] = (filter, options) =>
    this.http.get('/adoption/series', queryOf(filter), options);

  getAdoptionServices: InsightsApi['getAdoptionServices'] = (
    filter = {},
    options,
  ) => this.http.get('/adoption/services', queryOf(filter), options);

  getFailures: InsightsApi['getFailures'] = (filter = {}, options) =>
    this.http.get('/adoption/failures', queryOf(filter), options);

  getSupport: InsightsApi['getSupport'] = (filter = {}, options) =>
    this.http.get('/support', queryOf(filter), options);

  getEscapeHatches: InsightsApi['getEscapeHatches'] = (filter = {}, options) =>
    this.http.get('/escape-hatches', queryOf(filter), options);

  getHatchItems: InsightsApi['getHatchItems'] = (filter = {}, options) =>
    this.http.get('/escape-hatches/items', queryOf(filter), options);

  getHatchPatterns: InsightsApi['getHatchPatterns'] = (filter = {}, options) =>
    this.http.get('/escape-hatches/patterns', queryOf(filter), options);

  getFeatureDecisions: InsightsApi['getFeatureDecisions'] = (
    filter = {},
    options,
  ) => this.http.get('/escape-hatches/decisions', queryOf(filter), options);

  getFields: InsightsApi['getFields'] = (filter = {}, options) =>
    this.http.get('/fields', queryOf(filter), options);

  getDeprecations: InsightsApi['getDeprecations'] = (filter = {}, options) =>
    this.http.get('/deprecations', queryOf(filter), options);

  getDeprecation: InsightsApi['getDeprecation'] = (
    { id, ...filter },
    options,
  ) => this.http.get(`/deprecations/${segment(id)}`, queryOf(filter), options);

  getStatus: InsightsApi['getStatus'] = options =>
    this.http.get('/status', {}, options);

  rebuild: InsightsApi['rebuild'] = options =>
    this.http.post('/rebuild', {}, options);
}

/** Several teams are one parameter, separated by commas. */
function queryOf<F extends InsightFilter>({ teams, ...filter }: F) {
  return {
    ...filter,
    teams: teams && teams.length > 0 ? teams.join(',') : undefined,
  };
}
