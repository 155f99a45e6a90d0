export * from './ResourceTree';
export { needsAttention } from './liveWords';
export { ProvenanceList } from './ProvenanceList';
export type { IntentHref, ProvenanceListProps } from './ProvenanceList';
