export { InsightsClient } from './InsightsClient';
