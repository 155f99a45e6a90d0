/**
 * Minutes with two significant digits.
 *
 * @remarks
 * So there are few different ones, whatever the number of cases: a median is read from how often each
 * occurs, and is off by no more than a twentieth.
 */
export function roundMinutes(minutes: number): number {
  const whole = Math.round(minutes);
  return whole < 100 ? whole : Number(whole.toPrecision(2));
}
