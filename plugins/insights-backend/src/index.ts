export { PROJECTIONS } from './projections';
