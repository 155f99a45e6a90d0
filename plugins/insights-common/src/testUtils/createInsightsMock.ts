import { InsightsApi } from '../InsightsApi';

/** Insights that answer nothing but what a test gives them. */
export type InsightsMock = jest.Mocked<InsightsApi>;

/** Creates insights whose every call fails until the test says what it answers. */
export function createInsightsMock(): InsightsMock {
  const missing = (name: string) =>
    jest.fn().mockRejectedValue(new Error(`the test does not expect ${name}`));
  return {
    getAdoption: missing('getAdoption'),
    getFunnel: missing('getFunnel'),
    getSeries: missing('getSeries'),
    getAdoptionServices: missing('getAdoptionServices'),
    getFailures: missing('getFailures'),
    getSupport: missing('getSupport'),
    getEscapeHatches: missing('getEscapeHatches'),
    getHatchItems: missing('getHatchItems'),
    getHatchPatterns: missing('getHatchPatterns'),
    getFeatureDecisions: missing('getFeatureDecisions'),
    getFields: missing('getFields'),
    getDeprecations: missing('getDeprecations'),
    getDeprecation: missing('getDeprecation'),
    getStatus: missing('getStatus'),
    rebuild: missing('rebuild'),
  };
}
