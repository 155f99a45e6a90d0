/**
 * How a line is drawn: by pattern first, by colour second. From best to worst; edges that are
 * drawn as one take the worst of theirs.
 */
export const EDGE_STYLES = ['solid', 'dotted', 'dashed', 'red'] as const;

/** How a line is drawn; what it means is said in the legend. */
export type EdgeStyle = (typeof EDGE_STYLES)[number];

/** What a box stands out by. Whatever it means is said in the box's subtitle or description too. */
export type NodeTone = 'neutral' | 'accent' | 'met' | 'unmet' | 'unknown';

/** A box. */
export interface GraphNode {
  /** Unique among nodes and groups. */
  id: string;
  title: string;
  subtitle?: string;
  /** Id of the {@link GraphGroup} whose frame it stands in. */
  group?: string;
  /** Default `neutral`. */
  tone?: NodeTone;
  /** Something that others name and that is not there: drawn with a broken outline. */
  missing?: boolean;
  /** A sentence for the tooltip and for screen readers. */
  description?: string;
}

/** A frame around boxes. */
export interface GraphGroup {
  /** Unique among nodes and groups. */
  id: string;
  title: string;
}

/** An arrow. */
export interface GraphEdge {
  id: string;
  /** Id of a node. */
  from: string;
  /** Id of a node. */
  to: string;
  style: EdgeStyle;
  /** A few letters at the middle of the line. */
  label?: string;
  /** A sentence for the tooltip and for screen readers. */
  description?: string;
}

/** Boxes and arrows, with frames around boxes. Arrows to a box that is not there are left out. */
export interface GraphData {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  groups?: readonly GraphGroup[];
}

/** What the reader chose; a bundle is the arrow that stands for several. */
export interface GraphSelection {
  type: 'node' | 'edge' | 'bundle';
  id: string;
}

/** What a kind of line means. */
export interface GraphLegendEntry {
  style: EdgeStyle;
  label: string;
}
