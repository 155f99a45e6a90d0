import { PlatformApi } from '../PlatformApi';
import { PlatformRequestOptions } from '../PlatformRequestOptions';
import {
  ChangeRequest,
  CodeRequest,
  ConnectionFilter,
  ExceptionFilter,
  IntentFilter,
  PreviewRequest,
  Registry,
  RegistryEntryFilter,
  RegistryFilter,
  RequestFilter,
  ServiceFilter,
} from '../model';
import { narrowRegistry } from './narrowRegistry';
import { ApiHttp, FetchApi, segment } from './ApiHttp';

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
  private readonly http: ApiHttp;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: FetchApi;
  }) {
    this.http = new ApiHttp('platform', options.discoveryApi, options.fetchApi);
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

  visitGuardrail: PlatformApi['visitGuardrail'] = (id, visit, options) =>
    this.http.post(`/guardrails/${segment(id)}/visits`, visit, options);

  getIntents: PlatformApi['getIntents'] = (
    filter: IntentFilter = {},
    options,
  ) => this.http.get('/intents', { ...filter }, options);

  getSettings: PlatformApi['getSettings'] = options =>
    this.http.get('/settings', {}, options);

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

  getRequests: PlatformApi['getRequests'] = (
    filter: RequestFilter = {},
    options,
  ) => this.http.get('/requests', { ...filter }, options);

  getRequest: PlatformApi['getRequest'] = (id, options) =>
    this.http.get(`/requests/${segment(id)}`, {}, options);

  draftRequest: PlatformApi['draftRequest'] = (request, options) =>
    this.http.post('/requests/draft', request, options);

  openRequest: PlatformApi['openRequest'] = (request, options) =>
    this.http.post('/requests', request, options);

  grantRequest: PlatformApi['grantRequest'] = (id, decision, options) =>
    this.http.post(`/requests/${segment(id)}/grant`, decision, options);

  declineRequest: PlatformApi['declineRequest'] = (id, decision, options) =>
    this.http.post(`/requests/${segment(id)}/decline`, decision, options);

  withdrawRequest: PlatformApi['withdrawRequest'] = (id, options) =>
    this.http.post(`/requests/${segment(id)}/withdraw`, {}, options);

  commentOnRequest: PlatformApi['commentOnRequest'] = (id, comment, options) =>
    this.http.post(`/requests/${segment(id)}/comments`, comment, options);

  getExceptions: PlatformApi['getExceptions'] = (
    filter: ExceptionFilter = {},
    options,
  ) => this.http.get('/exceptions', { ...filter }, options);

  getConnections: PlatformApi['getConnections'] = (
    filter: ConnectionFilter = {},
    options,
  ) => this.http.get('/connections', { ...filter }, options);

  getConsentRemoval: PlatformApi['getConsentRemoval'] = (edge, options) =>
    this.http.get('/connections/removal', { ...edge }, options);

  getActivity: PlatformApi['getActivity'] = (filter, options) =>
    this.http.get('/activity', { ...filter }, options);

  getRegistryEntries: PlatformApi['getRegistryEntries'] = (
    filter: RegistryEntryFilter = {},
    options,
  ) => this.http.get('/registry/entries', { ...filter }, options);

  getBlastRadius: PlatformApi['getBlastRadius'] = (entityRef, options) =>
    this.http.get('/registry/blast-radius', { entityRef }, options);

  getAccess: PlatformApi['getAccess'] = options =>
    this.http.get('/access', {}, options);

  getTokens: PlatformApi['getTokens'] = options =>
    this.http.get('/tokens', {}, options);

  issueToken: PlatformApi['issueToken'] = (request, options) =>
    this.http.post('/tokens', request, options);

  revokeToken: PlatformApi['revokeToken'] = (id, options) =>
    this.http.delete(`/tokens/${segment(id)}`, options);

  getFacts: PlatformApi['getFacts'] = (filter = {}, options) =>
    this.http.get('/facts', { ...filter }, options);

  exportFacts: PlatformApi['exportFacts'] = (request = {}, options) =>
    this.http.stream('/facts/export', { ...request }, options);

  importFacts: PlatformApi['importFacts'] = (lines, request = {}, options) =>
    this.http.postLines('/facts/import', { ...request }, lines, options);

  removeExampleFacts: PlatformApi['removeExampleFacts'] = options =>
    this.http.remove('/facts/example', options);

  appendCheckpoint: PlatformApi['appendCheckpoint'] = (part, options) =>
    this.http.post('/facts/checkpoints', part, options);

  recordObserved: PlatformApi['recordObserved'] = (seen, options) =>
    this.http.post('/facts/observed', seen, options);

  getCheckpoint: PlatformApi['getCheckpoint'] = (filter = {}, options) =>
    this.http.get('/facts/checkpoints', { ...filter }, options);

  getDeprecations: PlatformApi['getDeprecations'] = options =>
    this.http.get('/deprecations', {}, options);

  getDeprecation: PlatformApi['getDeprecation'] = (id, options) =>
    this.http.get(`/deprecations/${segment(id)}`, {}, options);

  previewDeprecation: PlatformApi['previewDeprecation'] = (input, options) =>
    this.http.post('/deprecations/preview', input, options);

  saveDeprecation: PlatformApi['saveDeprecation'] = (input, options) =>
    this.http.post('/deprecations', input, options);

  enforceDeprecation: PlatformApi['enforceDeprecation'] = (
    id,
    request,
    options,
  ) => this.http.post(`/deprecations/${segment(id)}/enforce`, request, options);

  undoEnforcement: PlatformApi['undoEnforcement'] = (id, options) =>
    this.http.post(`/deprecations/${segment(id)}/undo`, {}, options);

  remindOfDeprecation: PlatformApi['remindOfDeprecation'] = (
    id,
    request,
    options,
  ) => this.http.post(`/deprecations/${segment(id)}/remind`, request, options);

  snoozeDeprecation: PlatformApi['snoozeDeprecation'] = (
    id,
    request,
    options,
  ) => this.http.post(`/deprecations/${segment(id)}/snooze`, request, options);

  getMigration: PlatformApi['getMigration'] = ({ accept, ...ref }, options) =>
    this.http.get(
      `${servicePath(ref)}/migration`,
      {
        accept: accept && accept.length > 0 ? accept.join(',') : undefined,
      },
      options,
    );

  getMigrationCandidates: PlatformApi['getMigrationCandidates'] = (
    filter = {},
    options,
  ) => this.http.get('/migrations/candidates', { ...filter }, options);

  startMigrationRun: PlatformApi['startMigrationRun'] = (request, options) =>
    this.http.post('/migrations', request, options);

  getMigrationRun: PlatformApi['getMigrationRun'] = (id, options) =>
    this.http.get(`/migrations/${segment(id)}`, {}, options);

  getSources: PlatformApi['getSources'] = options =>
    this.http.get('/sources', {}, options);
}

function servicePath(ref: { sector: string; name: string }): string {
  return `/services/${segment(ref.sector)}/${segment(ref.name)}`;
}
