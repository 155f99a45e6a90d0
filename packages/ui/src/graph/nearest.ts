import { Box, centerOf } from './geometry';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Direction that a key asks for. */
export function directionOf(key: string): Direction | undefined {
  switch (key) {
    case 'ArrowLeft':
      return 'left';
    case 'ArrowRight':
      return 'right';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    default:
      return undefined;
  }
}

/** What lies next in a direction: near, and not far to the side. */
export function nearest<T extends Box>(
  from: Box,
  others: readonly T[],
  direction: Direction,
): T | undefined {
  const start = centerOf(from);
  let best: { item: T; cost: number } | undefined;
  for (const item of others) {
    const center = centerOf(item);
    const [dx, dy] = [center.x - start.x, center.y - start.y];
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = Math.abs(
      direction === 'left' || direction === 'right' ? dy : dx,
    );
    const cost = ahead + 2 * aside;
    if (ahead > 1 && (!best || cost < best.cost)) {
      best = { item, cost };
    }
  }
  return best?.item;
}
