export * from './Graph';
export type {
  EdgeStyle,
  GraphData,
  GraphEdge,
  GraphGroup,
  GraphLegendEntry,
  GraphNode,
  GraphSelection,
  NodeTone,
} from './model';
