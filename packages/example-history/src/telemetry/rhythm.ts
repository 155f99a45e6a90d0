import { Dice } from '../Dice';
import { Slot } from './Slots';

/** Hour of the day (UTC) at which a shop in Europe is busiest. */
const BUSIEST = 19;

/** Share of the busiest hour that a slot has: nights are quiet, weekends are not. */
export function rhythm({ start }: Slot, dice: Dice): number {
  const hour = start.getUTCHours() + start.getUTCMinutes() / 60;
  const day = 0.5 + 0.5 * Math.cos(((hour - BUSIEST) / 24) * 2 * Math.PI);
  const weekend = start.getUTCDay() % 6 === 0 ? 1.15 : 1;
  return (0.12 + 0.88 * day ** 1.4) * weekend * dice.between(0.94, 1.06);
}
