import { Box, Point } from './geometry';

/** Left free between a line and a box that it passes. */
const CLEARANCE = { x: 12, y: 9 };

/** Adds bends to a line, so that it passes above or below the boxes that it would run through. */
export function passBoxes(
  points: readonly Point[],
  boxes: readonly Box[],
): Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [point, ...detour(point, next, boxes)] : [point];
  });
}

function detour(from: Point, to: Point, boxes: readonly Box[]): Point[] {
  const direction = to.x < from.x ? -1 : 1;
  return boxes
    .flatMap(box => {
      const y = heightInside(from, to, box);
      return y === undefined ? [] : [{ box, y }];
    })
    .sort((a, b) => direction * (a.box.x - b.box.x))
    .flatMap(({ box, y }) => {
      const above = y < box.y + box.height / 2;
      const passing = above
        ? box.y - CLEARANCE.y
        : box.y + box.height + CLEARANCE.y;
      const sides = [box.x - CLEARANCE.x, box.x + box.width + CLEARANCE.x];
      return (direction > 0 ? sides : sides.reverse()).map(x => ({
        x,
        y: passing,
      }));
    });
}

/** Where a straight line is in the middle of its way through a box; undefined where it meets none of it. */
function heightInside(from: Point, to: Point, box: Box): number | undefined {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const start = Math.max(left, box.x);
  const end = Math.min(right, box.x + box.width);
  if (start >= end) {
    return undefined;
  }
  const at = (x: number) =>
    from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  const [high, low] = [at(start), at(end)].sort((a, b) => a - b);
  return low < box.y || high > box.y + box.height
    ? undefined
    : (high + low) / 2;
}
