export * from './ResourceTree';
export { ProvenanceList } from './ProvenanceList';
export type { IntentHref, ProvenanceListProps } from './ProvenanceList';
