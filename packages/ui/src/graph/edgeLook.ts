import { Theme } from '@mui/material/styles';
import { EdgeStyle, NodeTone } from './model';

/** How a line is drawn. */
export interface EdgeLook {
  color: string;
  dashes: string | undefined;
}

const DASHES: Record<EdgeStyle, string | undefined> = {
  solid: undefined,
  dotted: '1 5',
  dashed: '8 4',
  red: '14 4 2 4',
};

/** Colour and pattern of a line; the pattern alone tells them apart. */
export function edgeLook(style: EdgeStyle, { palette }: Theme): EdgeLook {
  const color = {
    solid: palette.text.secondary,
    dotted: palette.info.main,
    dashed: palette.warning.main,
    red: palette.error.main,
  }[style];
  return { color, dashes: DASHES[style] };
}

/** Colour of the bar at a box's side; undefined: it has none. */
export function toneColor(
  tone: NodeTone,
  { palette }: Theme,
): string | undefined {
  switch (tone) {
    case 'accent':
      return palette.primary.main;
    case 'met':
      return palette.success.main;
    case 'unmet':
      return palette.error.main;
    case 'unknown':
      return palette.warning.main;
    default:
      return undefined;
  }
}
