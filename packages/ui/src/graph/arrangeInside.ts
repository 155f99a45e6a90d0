import { arrange, Arrangement, Link } from './arrange';
import { Box, Size } from './geometry';

const GAP = { row: 20, column: 56 };
/** Between boxes without lines, which stand in a grid. */
const GRID_GAP = 16;

/** Arranges what stands in one frame: first what lines connect there, below it all the others. */
export function arrangeInside(
  sizes: ReadonlyMap<string, Size>,
  links: readonly Link[],
): Arrangement {
  const connected = new Set(links.flatMap(({ from, to }) => [from, to]));
  const entries = [...sizes];
  const upper = arrange(
    new Map(entries.filter(([id]) => connected.has(id))),
    links,
    GAP,
  );
  const lower = grid(entries.filter(([id]) => !connected.has(id)));
  const below =
    upper.boxes.size > 0 && lower.boxes.size > 0
      ? upper.height + GRID_GAP
      : upper.height;
  return {
    width: Math.max(upper.width, lower.width),
    height: below + lower.height,
    boxes: new Map([
      ...upper.boxes,
      ...[...lower.boxes].map(([id, box]): [string, Box] => [
        id,
        { ...box, y: box.y + below },
      ]),
    ]),
    lines: upper.lines,
  };
}

function grid(entries: ReadonlyArray<[string, Size]>): Size & {
  boxes: Map<string, Box>;
} {
  const columns = Math.max(1, Math.ceil(Math.sqrt(entries.length / 3)));
  const boxes = new Map<string, Box>();
  let [x, y, width, height] = [0, 0, 0, 0];
  const cell = Math.max(0, ...entries.map(([, size]) => size.width));
  entries.forEach(([id, size], index) => {
    x = (index % columns) * (cell + GRID_GAP);
    y = Math.floor(index / columns) * (size.height + GRID_GAP);
    boxes.set(id, { x, y, ...size });
    width = Math.max(width, x + size.width);
    height = Math.max(height, y + size.height);
  });
  return { width, height, boxes };
}
