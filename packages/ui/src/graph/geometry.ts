/** A place on the drawing, in pixels from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A rectangle on the drawing, by its top left corner. */
export interface Box extends Point, Size {}

/** The middle of a rectangle. */
export function centerOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where a line from the middle of a rectangle towards a point leaves it. */
export function borderTowards(box: Box, target: Point): Point {
  const center = centerOf(box);
  const [dx, dy] = [target.x - center.x, target.y - center.y];
  if (dx === 0 && dy === 0) {
    return { x: box.x + box.width, y: center.y };
  }
  const scale = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  );
  return { x: center.x + dx * scale, y: center.y + dy * scale };
}

/** Moves a point. */
export function shift({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

/** A smooth line through points, as the `d` of an SVG path. */
export function smoothPath(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first || others.length === 0) {
    return '';
  }
  const last = others[others.length - 1];
  const bends = others.slice(0, -1).map((bend, index) => {
    const next = others[index + 1];
    const end = next === last ? last : between(bend, next);
    return `Q${format(bend)} ${format(end)}`;
  });
  return [
    `M${format(first)}`,
    ...(bends.length > 0 ? bends : [`L${format(last)}`]),
  ].join(' ');
}

/** A point near the middle of {@link smoothPath}, where the label stands. */
export function middleOf(points: readonly Point[]): Point {
  const bends = points.slice(1, -1);
  const [first = { x: 0, y: 0 }] = points;
  const last = points[points.length - 1] ?? first;
  if (bends.length === 1) {
    return between(between(first, bends[0]), between(bends[0], last));
  }
  // The path passes halfway between two bends.
  const index = Math.floor((bends.length - 1) / 2);
  return bends.length === 0
    ? between(first, last)
    : between(bends[index], bends[index + 1]);
}

/** The smallest rectangle around some points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(point => point.x);
  const ys = points.map(point => point.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function format({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
