export * from './InsightFilters';
export * from './InsightNotices';
export { filterInWords, PERIOD_WORDS, teamName } from './filterWords';
export { insightHref, useInsightFilter } from './useInsightFilter';
export type { ChosenFilter } from './useInsightFilter';
export { useInsight } from './useInsight';
export type { InsightLoader } from './useInsight';
