export { ImpactPage } from './ImpactPage';
export { Impact } from './Impact';
