import {
  ActivityEntry,
  ActivityFilter,
  BlastRadius,
  ChangeRequest,
  ChangeResult,
  CodeRequest,
  CodeResult,
  ConnectionFilter,
  ConnectionMap,
  DeclineRequest,
  ExceptionFilter,
  ExceptionView,
  CheckpointPage,
  CheckpointPart,
  FactExport,
  FactImport,
  FactImportResult,
  FactPage,
  GrantRequest,
  GuardrailSummary,
  GuardrailView,
  HistoryEntry,
  IntentDocument,
  IntentFilter,
  IssuedToken,
  Page,
  PlatformSettings,
  PreviewRequest,
  PreviewResult,
  Registry,
  RegistryEntryFilter,
  RegistryFilter,
  RegistryPage,
  RepositoryAccess,
  RequestDraft,
  RequestFilter,
  RequestInput,
  RequestSummary,
  RequestView,
  ResourceView,
  SectorSummary,
  SectorView,
  ServiceFilter,
  ServiceSummary,
  ServiceView,
  SourceStatus,
  TokenSummary,
} from './model';
import { PlatformDeprecationApi } from './PlatformDeprecationApi';
import { PlatformMigrationApi } from './PlatformMigrationApi';
import { PlatformRequestOptions } from './PlatformRequestOptions';

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

/** The platform API, `/api/platform/v1`. Errors are those of `@backstage/errors`. */
export interface PlatformApi
  extends PlatformDeprecationApi,
    PlatformMigrationApi {
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
  /**
   * Notes that the reader came to a guardrail's page from a denial of a service or sector.
   * Once a day for each of them; nothing else about reading is kept.
   */
  visitGuardrail(
    id: string,
    visit: { subject: string },
    options?: PlatformRequestOptions,
  ): Promise<{ recorded: boolean }>;
  /** A page of the intents as written, sorted by path. */
  getIntents(
    filter?: IntentFilter,
    options?: PlatformRequestOptions,
  ): Promise<Page<IntentDocument> & { head: string }>;
  /** The document that holds the settings of the whole organisation. */
  getSettings(options?: PlatformRequestOptions): Promise<PlatformSettings>;
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
  /** A page of requests that the reader may read, newest first; those to decide oldest first. */
  getRequests(
    filter?: RequestFilter,
    options?: PlatformRequestOptions,
  ): Promise<Page<RequestSummary>>;
  getRequest(
    id: string,
    options?: PlatformRequestOptions,
  ): Promise<RequestView>;
  /** What a request would ask for, of whom, and what granting would change. Nothing is stored. */
  draftRequest(
    request: RequestInput,
    options?: PlatformRequestOptions,
  ): Promise<RequestDraft>;
  /** Opens a request; when the same is asked for already, that one is the answer. */
  openRequest(
    request: RequestInput,
    options?: PlatformRequestOptions,
  ): Promise<RequestView>;
  grantRequest(
    id: string,
    decision: GrantRequest,
    options?: PlatformRequestOptions,
  ): Promise<RequestView>;
  declineRequest(
    id: string,
    decision: DeclineRequest,
    options?: PlatformRequestOptions,
  ): Promise<RequestView>;
  withdrawRequest(
    id: string,
    options?: PlatformRequestOptions,
  ): Promise<RequestView>;
  commentOnRequest(
    id: string,
    comment: { text: string },
    options?: PlatformRequestOptions,
  ): Promise<RequestView>;
  /** Exceptions, those that end first at the top. */
  getExceptions(
    filter?: ExceptionFilter,
    options?: PlatformRequestOptions,
  ): Promise<{ items: ExceptionView[] }>;
  getConnections(
    filter?: ConnectionFilter,
    options?: PlatformRequestOptions,
  ): Promise<ConnectionMap>;
  /** The change that takes a consent back, to be previewed and committed. */
  getConsentRemoval(
    edge: { caller: string; callee: string },
    options?: PlatformRequestOptions,
  ): Promise<ChangeRequest>;
  /** What happened to a sector with its services, or to one service; newest first. */
  getActivity(
    filter: ActivityFilter,
    options?: PlatformRequestOptions,
  ): Promise<Page<ActivityEntry>>;
  /** Facts after a position, in order. */
  getFacts(
    filter?: { after?: number; limit?: number },
    options?: PlatformRequestOptions,
  ): Promise<FactPage>;
  /** Facts as the text of a file, whatever their number. */
  exportFacts(
    request?: FactExport,
    options?: PlatformRequestOptions,
  ): Promise<ReadableStream<Uint8Array>>;
  /**
   * Brings facts in from lines of an export: all of them, or none when one cannot be read. Those
   * that are known already are left out, so the same lines may be sent again.
   */
  importFacts(
    lines: string,
    request?: FactImport,
    options?: PlatformRequestOptions,
  ): Promise<FactImportResult>;
  /** Removes every fact of the example company. */
  removeExampleFacts(
    options?: PlatformRequestOptions,
  ): Promise<{ removed: number }>;
  /** Keeps a part of a checkpoint. For plugins; the same part may be sent again. */
  appendCheckpoint(
    part: CheckpointPart,
    options?: PlatformRequestOptions,
  ): Promise<{ upTo: number }>;
  /**
   * Notes, once for each service, that its requests are measured. For plugins.
   *
   * @returns whether it was news
   */
  recordObserved(
    seen: { subject: string; environment: string },
    options?: PlatformRequestOptions,
  ): Promise<{ recorded: boolean }>;
  /** Parts of the newest complete checkpoint, or of the one named. For plugins. */
  getCheckpoint(
    filter?: { checkpoint?: string; after?: number },
    options?: PlatformRequestOptions,
  ): Promise<CheckpointPage>;
  /** What the portal reads from elsewhere, and whether it answers. */
  getSources(
    options?: PlatformRequestOptions,
  ): Promise<{ items: SourceStatus[] }>;
  /** A page of everything in the catalog. */
  getRegistryEntries(
    filter?: RegistryEntryFilter,
    options?: PlatformRequestOptions,
  ): Promise<RegistryPage>;
  getBlastRadius(
    entityRef: string,
    options?: PlatformRequestOptions,
  ): Promise<BlastRadius>;
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
