import { Size } from './geometry';
import { GraphNode } from './model';

const HEIGHT = 48;
const WIDTH = { min: 112, max: 224 };
/** Average width of a letter, in pixels: close enough for a box, and needs no screen to measure. */
const LETTER = { title: 7.6, subtitle: 6.4 };
/** Left and right of the text. */
const PADDING = 32;

/** How large a box is drawn. */
export function nodeSize({ title, subtitle = '' }: GraphNode): Size {
  const text = Math.max(
    title.length * LETTER.title,
    subtitle.length * LETTER.subtitle,
  );
  const width = Math.ceil(text) + PADDING;
  return {
    width: Math.min(WIDTH.max, Math.max(WIDTH.min, width)),
    height: HEIGHT,
  };
}

/** A text as far as it fits into a box. */
export function fitText(text: string, kind: keyof typeof LETTER): string {
  const room = Math.floor((WIDTH.max - PADDING) / LETTER[kind]);
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}
