import { useTheme } from '@mui/material/styles';
import { edgeLook } from './edgeLook';
import { middleOf, smoothPath } from './geometry';
import { PlacedEdge } from './layoutGraph';

/** What {@link EdgeShape} draws. */
export interface EdgeShapeProps {
  placed: PlacedEdge;
  selected: boolean;
  /** Shows its label. */
  labelled: boolean;
  /** Id of the arrowhead for this style. */
  markerId: string;
}

/** Room for a finger or an unsteady hand. */
const HIT_WIDTH = 14;
const LABEL_HEIGHT = 18;

/** What both sides do not agree on is drawn stronger: gaps make a line weak. */
function widthOf(style: PlacedEdge['edge']['style'], selected: boolean) {
  const width = style === 'solid' ? 1.6 : 2.4;
  return selected ? width + 1 : width;
}

/** An arrow with its label. */
export function EdgeShape(props: EdgeShapeProps) {
  const { placed, selected, labelled, markerId } = props;
  const { edge, points } = placed;
  const theme = useTheme();
  const { palette } = theme;
  const { color, dashes } = edgeLook(edge.style, theme);
  const path = smoothPath(points);
  const middle = middleOf(points);
  const labelWidth = (edge.label?.length ?? 0) * 6.6 + 12;
  return (
    <g>
      <path
        className="graph-ring"
        d={path}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={8}
        strokeOpacity={0.4}
      />
      {selected && (
        <path
          d={path}
          fill="none"
          stroke={palette.primary.main}
          strokeWidth={7}
          strokeOpacity={0.3}
        />
      )}
      <path
        d={path}
        fill="none"
        stroke={color}
        strokeWidth={widthOf(edge.style, selected)}
        strokeDasharray={dashes}
        strokeLinecap={edge.style === 'dotted' ? 'round' : 'butt'}
        markerEnd={`url(#${markerId})`}
      />
      <path
        d={path}
        fill="none"
        stroke="transparent"
        strokeWidth={HIT_WIDTH}
        pointerEvents="stroke"
      />
      {edge.label && labelled && (
        <g transform={`translate(${middle.x},${middle.y})`}>
          <rect
            x={-labelWidth / 2}
            y={-LABEL_HEIGHT / 2}
            width={labelWidth}
            height={LABEL_HEIGHT}
            rx={LABEL_HEIGHT / 2}
            fill={palette.background.paper}
            stroke={color}
          />
          <text
            textAnchor="middle"
            y={4}
            fontSize={11}
            fontWeight={600}
            fontFamily={theme.typography.fontFamily}
            fill={palette.text.primary}
          >
            {edge.label}
          </text>
        </g>
      )}
    </g>
  );
}
