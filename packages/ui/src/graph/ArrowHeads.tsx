import { useTheme } from '@mui/material/styles';
import { edgeLook } from './edgeLook';
import { EDGE_STYLES, EdgeStyle } from './model';

/** Id of the arrowhead of a style in a drawing. */
export function markerIdOf(drawing: string, style: EdgeStyle): string {
  return `${drawing}-${style}`;
}

/** Arrowheads in the colours of the lines. */
export function ArrowHeads(props: { drawing: string }) {
  const theme = useTheme();
  return (
    <defs>
      {EDGE_STYLES.map(style => (
        <marker
          key={style}
          id={markerIdOf(props.drawing, style)}
          viewBox="0 0 10 10"
          refX={9.5}
          refY={5}
          markerWidth={9}
          markerHeight={9}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0,0.5 L10,5 L0,9.5 z" fill={edgeLook(style, theme).color} />
        </marker>
      ))}
    </defs>
  );
}
