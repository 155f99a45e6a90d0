import { PlatformApi, PlatformRequestOptions } from '../PlatformApi';
import {
  ChangeRequest,
  CodeRequest,
  FactPage,
  PreviewRequest,
  Registry,
  RegistryFilter,
  ServiceFilter,
} from '../model';
import { narrowRegistry } from './narrowRegistry';
import { FetchApi, PlatformHttp, segment } from './PlatformHttp';

/** Beyond so many subjects the address would grow too long for a request line. */
const MOST_SUBJECTS_IN_ADDRESS = 100;

/**
 * Client of `/api/platform/v1`.
 *
 * Every method throws a `ResponseError` whose `cause` is the error that the
 * backend threw; `diagnosticsOf` reads the findings it carries.
 *
 * @public
 */
export class PlatformClient implements PlatformApi {
  private readonly http: PlatformHttp;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: FetchApi;
  }) {
    this.http = new PlatformHttp(options.discoveryApi, options.fetchApi);
  }

  getSectors: PlatformApi['getSectors'] = options =>
    this.http.get('/sectors', {}, options);

  getSector: PlatformApi['getSector'] = (sector, options) =>
    this.http.get(`/sectors/${segment(sector)}`, {}, options);

  getSectorResources: PlatformApi['getSectorResources'] = (
    sector,
    environment,
    options,
  ) =>
    this.http.get(
      `/sectors/${segment(sector)}/resources`,
      { environment },
      options,
    );

  getSectorHistory: PlatformApi['getSectorHistory'] = (sector, options) =>
    this.http.get(`/sectors/${segment(sector)}/history`, {}, options);

  getServices: PlatformApi['getServices'] = (
    filter: ServiceFilter = {},
    options,
  ) => this.http.get('/services', { ...filter }, options);

  getService: PlatformApi['getService'] = (ref, options) =>
    this.http.get(servicePath(ref), {}, options);

  getServiceResources: PlatformApi['getServiceResources'] = (ref, options) =>
    this.http.get(
      `${servicePath(ref)}/resources`,
      { environment: ref.environment },
      options,
    );

  getServiceHistory: PlatformApi['getServiceHistory'] = (ref, options) =>
    this.http.get(`${servicePath(ref)}/history`, {}, options);

  getGuardrails: PlatformApi['getGuardrails'] = options =>
    this.http.get('/guardrails', {}, options);

  getGuardrail: PlatformApi['getGuardrail'] = (id, options) =>
    this.http.get(`/guardrails/${segment(id)}`, {}, options);

  getOffer: PlatformApi['getOffer'] = options =>
    this.http.get('/offer', {}, options);

  async getRegistry(
    filter: RegistryFilter = {},
    options?: PlatformRequestOptions,
  ): Promise<Registry> {
    const { subjects } = filter;
    if (!subjects) {
      return this.http.get('/registry', {}, options);
    }
    if (subjects.length > MOST_SUBJECTS_IN_ADDRESS) {
      const all: Registry = await this.http.get('/registry', {}, options);
      return narrowRegistry(all, subjects);
    }
    return this.http.get(
      '/registry',
      { subjects: subjects.join(',') },
      options,
    );
  }

  preview: PlatformApi['preview'] = (request: PreviewRequest, options) =>
    this.http.post('/preview', request, options);

  change: PlatformApi['change'] = (request: ChangeRequest, options) =>
    this.http.post('/changes', request, options);

  createCode: PlatformApi['createCode'] = (request: CodeRequest, options) =>
    this.http.post('/code', request, options);

  getAccess: PlatformApi['getAccess'] = options =>
    this.http.get('/access', {}, options);

  getTokens: PlatformApi['getTokens'] = options =>
    this.http.get('/tokens', {}, options);

  issueToken: PlatformApi['issueToken'] = (request, options) =>
    this.http.post('/tokens', request, options);

  revokeToken: PlatformApi['revokeToken'] = (id, options) =>
    this.http.delete(`/tokens/${segment(id)}`, options);

  /** Facts after a position, in order and without gaps. */
  getFacts(
    request: { after?: number; limit?: number } = {},
    options?: PlatformRequestOptions,
  ): Promise<FactPage> {
    return this.http.get('/facts', { ...request }, options);
  }
}

function servicePath(ref: { sector: string; name: string }): string {
  return `/services/${segment(ref.sector)}/${segment(ref.name)}`;
}
