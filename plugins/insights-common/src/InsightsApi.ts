import {
  AdoptionService,
  AdoptionView,
  DeprecationInsight,
  DeprecationsView,
  EscapeHatchView,
  FailureRow,
  FeatureDecision,
  FieldsView,
  FunnelView,
  HatchItem,
  HatchPattern,
  InsightFilter,
  InsightHead,
  InsightPage,
  InsightStatus,
  SeriesMetric,
  SeriesView,
  ServiceState,
  SupportView,
} from './model';

/** Options of every call. */
export interface InsightsRequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** Which services a drill-down shows. */
export interface AdoptionServiceFilter extends InsightFilter {
  state?: ServiceState;
  /** Reason of a failure in the period. */
  reason?: string;
  /** Part of the name. */
  search?: string;
  limit?: number;
  cursor?: string;
}

/** Which exceptions a drill-down shows. */
export interface HatchItemFilter extends InsightFilter {
  /** Guardrail or field. */
  leaves?: string;
  state?: HatchItem['state'] | 'renewed-twice';
  /** Part of its name or of the service's. */
  search?: string;
  limit?: number;
  cursor?: string;
}

/** Which fields, and what to compare them with. */
export interface FieldsFilter extends InsightFilter {
  kind?: string;
  version?: string;
  /** End of a quarter to compare with. */
  compare?: string;
}

/** The insights API, `/api/insights/v1`. Errors are those of `@backstage/errors`. */
export interface InsightsApi {
  getAdoption(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<AdoptionView>;
  getFunnel(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<FunnelView>;
  getSeries(
    filter: InsightFilter & { metric: SeriesMetric },
    options?: InsightsRequestOptions,
  ): Promise<SeriesView>;
  getAdoptionServices(
    filter?: AdoptionServiceFilter,
    options?: InsightsRequestOptions,
  ): Promise<InsightPage<AdoptionService>>;
  getFailures(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<InsightHead & { items: FailureRow[] }>;
  getSupport(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<SupportView>;
  getEscapeHatches(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<EscapeHatchView>;
  getHatchItems(
    filter?: HatchItemFilter,
    options?: InsightsRequestOptions,
  ): Promise<InsightPage<HatchItem>>;
  getHatchPatterns(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<InsightHead & { items: HatchPattern[] }>;
  getFeatureDecisions(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<InsightHead & { items: FeatureDecision[] }>;
  getFields(
    filter?: FieldsFilter,
    options?: InsightsRequestOptions,
  ): Promise<FieldsView>;
  getDeprecations(
    filter?: InsightFilter,
    options?: InsightsRequestOptions,
  ): Promise<DeprecationsView>;
  getDeprecation(
    filter: InsightFilter & { id: string },
    options?: InsightsRequestOptions,
  ): Promise<DeprecationInsight>;
  getStatus(options?: InsightsRequestOptions): Promise<InsightStatus>;
  /** Throws all rows away and reads the ledger again. For the platform team. */
  rebuild(options?: InsightsRequestOptions): Promise<InsightStatus>;
}
