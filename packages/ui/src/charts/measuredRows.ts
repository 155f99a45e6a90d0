/**
 * Rows that are worth drawing: none of them when not one was measured, because axes without a line say nothing.
 *
 * @param isMeasured - whether there was something to measure for a row
 */
export function measuredRows<Row>(
  rows: readonly Row[],
  isMeasured: (row: Row) => boolean,
): readonly Row[] {
  return rows.some(isMeasured) ? rows : [];
}
