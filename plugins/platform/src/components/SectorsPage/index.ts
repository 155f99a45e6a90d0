export { SectorsPage } from './SectorsPage';
