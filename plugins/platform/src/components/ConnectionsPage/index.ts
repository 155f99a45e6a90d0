export { ConnectionsPage } from './ConnectionsPage';
export { ConnectionsTab } from './ConnectionsTab';
