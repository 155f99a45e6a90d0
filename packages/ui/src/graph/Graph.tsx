import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useEffect, useId, useMemo, useRef } from 'react';
import {
  CollapsedGraph,
  collapseGroups,
  shownSelection,
} from './collapseGroups';
import { Emphasis, emphasisOf, emphasisOn } from './emphasis';
import { GraphDrawing } from './GraphDrawing';
import { GraphLegend } from './GraphLegend';
import { Size } from './geometry';
import { GraphTooltip } from './GraphTooltip';
import { GraphItem, itemsOf, selectionKey } from './items';
import { layoutGraph } from './layoutGraph';
import { GraphData, GraphLegendEntry, GraphSelection } from './model';
import { useGraphCursor } from './useGraphCursor';
import { usePanZoom } from './usePanZoom';
import { useSize } from './useSize';
import { ZoomButtons } from './ZoomButtons';

/** What {@link Graph} draws. */
export interface GraphProps extends GraphData {
  /** What screen readers call it. */
  label: string;
  /** What the lines mean; only styles that occur. */
  legend?: readonly GraphLegendEntry[];
  selected?: GraphSelection;
  onSelect: (selection: GraphSelection | undefined) => void;
  /** Ids of the groups that are drawn as one box. */
  collapsed?: readonly string[];
  /** Absent: frames cannot be closed and opened. */
  onCollapsedChange?: (collapsed: string[]) => void;
  /** Ids of nodes that stand out, for example of a search; with them the arrows between. */
  highlighted?: ReadonlySet<string>;
  /** Pixels that it may take at most; default 520. */
  height?: number;
}

const NONE: readonly string[] = [];
/** A little room to move in. */
const LEAST_HEIGHT = 160;
/** Around the drawing, above and below together. */
const ROOM = 48;

/**
 * A directed graph to look at: boxes in frames, arrows between them. It is arranged anew when
 * `nodes`, `edges`, `groups` or `collapsed` change, so keep them stable. What it shows has to be
 * there in words too, as a table beside it.
 */
export function Graph(props: GraphProps) {
  const { nodes, edges, groups, label, legend, height = 520 } = props;
  const { selected, onSelect, highlighted } = props;
  const { collapsed = NONE, onCollapsedChange } = props;
  const graph = useMemo(
    () => collapseGroups({ nodes, edges, groups }, collapsed),
    [nodes, edges, groups, collapsed],
  );
  const layout = useMemo(() => layoutGraph(graph), [graph]);
  const collapsible = onCollapsedChange !== undefined;
  const items = useMemo(
    () => itemsOf(layout, graph, collapsible),
    [layout, graph, collapsible],
  );
  const ref = useRef<SVGSVGElement>(null);
  const helpId = useId();
  const view = useSize(ref);
  const { transform, reveal, ...zoom } = usePanZoom(ref, view, layout);
  const cursor = useGraphCursor(ref, items, graph.edges);
  const hovered = items.find(({ key }) => key === cursor.hovered?.key);
  const shown = selected && shownSelection(graph, selected);
  const selectedItem =
    shown && items.find(({ key }) => key === selectionKey(shown));

  useEffect(() => {
    if (selectedItem) {
      reveal(selectedItem.box);
    }
  }, [selectedItem, reveal]);

  const activate = ({ type, id }: GraphItem) => {
    if (type === 'group') {
      onCollapsedChange?.([...collapsed, id]);
    } else if (type === 'node' && graph.collapsed.has(id)) {
      onCollapsedChange?.(collapsed.filter(other => other !== id));
    } else {
      const kind = graph.bundles.has(id) ? 'bundle' : type;
      onSelect({ type: type === 'edge' ? kind : 'node', id });
    }
  };
  return (
    <Stack spacing={1.5}>
      <Paper
        variant="outlined"
        sx={{ position: 'relative', overflow: 'hidden' }}
      >
        <span id={helpId} hidden>
          Tab leads to boxes and to arrows, arrow keys from one to the next,
          Enter chooses, Escape lets go. The table beside it says the same in
          words.
        </span>
        <Box
          component="svg"
          ref={ref}
          role="group"
          aria-label={label}
          aria-describedby={helpId}
          onClick={event => {
            if (event.target === ref.current) {
              onSelect(undefined);
            }
          }}
          onKeyDown={event => {
            if (event.key === 'Escape') {
              onSelect(undefined);
            }
          }}
          sx={{
            display: 'block',
            width: '100%',
            height: heightOf(layout, view, height),
            cursor: 'grab',
            touchAction: 'pan-x pan-y',
            '&:active': { cursor: 'grabbing' },
          }}
        >
          <g transform={transform.toString()}>
            <GraphDrawing
              graph={graph}
              layout={layout}
              items={items}
              cursor={cursor}
              emphasis={emphasize(graph, hovered ?? selectedItem, highlighted)}
              selected={selectedItem?.key}
              onActivate={activate}
            />
          </g>
        </Box>
        <GraphTooltip
          text={hovered?.tooltip}
          anchor={cursor.hovered?.element}
        />
      </Paper>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        {legend && legend.length > 0 && <GraphLegend entries={legend} />}
        <ZoomButtons {...zoom} />
      </Box>
    </Stack>
  );
}

/** As high as the drawing needs at the width there is, so that a wide one leaves no empty room. */
function heightOf(drawing: Size, view: Size, most: number): number {
  if (view.width === 0) {
    return most;
  }
  const scale = Math.min(1, view.width / drawing.width);
  return Math.min(most, Math.max(LEAST_HEIGHT, drawing.height * scale + ROOM));
}

function emphasize(
  graph: CollapsedGraph,
  item: GraphItem | undefined,
  highlighted: ReadonlySet<string> | undefined,
): Emphasis | undefined {
  if (item && item.type !== 'group') {
    return emphasisOf(graph, { type: item.type, id: item.id });
  }
  return highlighted && emphasisOn(graph, highlighted);
}
