import {
  ChangeRequest,
  ChangeResult,
  CodeRequest,
  CodeResult,
  GuardrailSummary,
  GuardrailView,
  HistoryEntry,
  IssuedToken,
  Page,
  PreviewRequest,
  PreviewResult,
  Registry,
  RegistryFilter,
  RepositoryAccess,
  ResourceView,
  SectorSummary,
  SectorView,
  ServiceFilter,
  ServiceSummary,
  ServiceView,
  TokenSummary,
} from './model';

/** What a form can offer: everything real that exists. */
export interface Offer {
  clusters: string[];
  managedTypes: Array<{ type: string; outputs: string[] }>;
  images: string[];
  sectors: Array<{
    name: string;
    owner: string;
    managed: string[];
    egress: string[];
    domains: string[];
    environments: string[];
  }>;
  services: Array<{ ref: string; ports: string[]; owner: string }>;
  secrets: Array<{ ref: string; keys: string[]; owner: string }>;
}

/** Options of every call. */
export interface PlatformRequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** The platform API, `/api/platform/v1`. Errors are those of `@backstage/errors`. */
export interface PlatformApi {
  getSectors(
    options?: PlatformRequestOptions,
  ): Promise<{ items: SectorSummary[]; head: string }>;
  getSector(
    sector: string,
    options?: PlatformRequestOptions,
  ): Promise<SectorView>;
  getSectorResources(
    sector: string,
    environment: string,
    options?: PlatformRequestOptions,
  ): Promise<{ items: ResourceView[] }>;
  getSectorHistory(
    sector: string,
    options?: PlatformRequestOptions,
  ): Promise<{ items: HistoryEntry[] }>;
  getServices(
    filter?: ServiceFilter,
    options?: PlatformRequestOptions,
  ): Promise<Page<ServiceSummary>>;
  getService(
    ref: { sector: string; name: string },
    options?: PlatformRequestOptions,
  ): Promise<ServiceView>;
  getServiceResources(
    ref: { sector: string; name: string; environment: string },
    options?: PlatformRequestOptions,
  ): Promise<{ items: ResourceView[] }>;
  getServiceHistory(
    ref: { sector: string; name: string },
    options?: PlatformRequestOptions,
  ): Promise<{ items: HistoryEntry[] }>;
  /** Every guardrail, sorted by title. */
  getGuardrails(
    options?: PlatformRequestOptions,
  ): Promise<{ items: GuardrailSummary[] }>;
  getGuardrail(
    id: string,
    options?: PlatformRequestOptions,
  ): Promise<GuardrailView>;
  getOffer(options?: PlatformRequestOptions): Promise<Offer>;
  /** Everything the catalog needs, in one answer. */
  getRegistry(
    filter?: RegistryFilter,
    options?: PlatformRequestOptions,
  ): Promise<Registry>;
  preview(
    request: PreviewRequest,
    options?: PlatformRequestOptions,
  ): Promise<PreviewResult>;
  change(
    request: ChangeRequest,
    options?: PlatformRequestOptions,
  ): Promise<ChangeResult>;
  createCode(
    request: CodeRequest,
    options?: PlatformRequestOptions,
  ): Promise<CodeResult>;
  getAccess(options?: PlatformRequestOptions): Promise<RepositoryAccess>;
  getTokens(
    options?: PlatformRequestOptions,
  ): Promise<{ items: TokenSummary[] }>;
  issueToken(
    request: { name: string; days: number },
    options?: PlatformRequestOptions,
  ): Promise<IssuedToken>;
  revokeToken(id: string, options?: PlatformRequestOptions): Promise<void>;
}
