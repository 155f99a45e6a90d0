export { SectorOverview } from './SectorOverview';
