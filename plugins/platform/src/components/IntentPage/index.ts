export { IntentPage } from './IntentPage';
