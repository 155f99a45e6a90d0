export * from './ConditionCard';
export * from './ConditionList';
export { RemedyPanel } from './RemedyPanel';
export type { LocationHref, RemedyPanelProps } from './RemedyPanel';
