export { ServiceOverview } from './ServiceOverview';
