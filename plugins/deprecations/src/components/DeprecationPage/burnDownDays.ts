import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { Expected, forecastLines, TimeSeries } from '@ridgeway/ui';

/** A day of a burn-down: measured, or expected. */
export interface BurnDownDay {
  at: string;
  left: number | null;
  expected?: Expected;
  /** What may be left that day for the deadline to be met at an even pace. */
  pace: number | null;
}

const DAY = 24 * 60 * 60 * 1000;
/** A forecast further out than this says no more than that it is far too late. */
const MOST_DAYS_LATE = 180;

/** Every day from the announcement to the deadline, or to the end of the forecast. */
export function burnDownDays(
  view: Pick<DeprecationInsight, 'burnDown' | 'deprecation' | 'forecast'>,
): BurnDownDay[] {
  const { burnDown, deprecation, forecast } = view;
  const [first] = burnDown;
  const last = burnDown.at(-1);
  if (!first || !last) {
    return [];
  }
  const measured = new Map(burnDown.map(({ at, left }) => [dayOf(at), left]));
  const start = dayOf(first.at);
  const today = dayOf(last.at);
  const deadline = dayOf(deprecation.deadline);
  const points = [
    { at: today, value: last.left, low: last.left, high: last.left },
    ...(forecast.points ?? [])
      .map(point => ({ ...point, at: dayOf(point.at) }))
      .filter(({ at }) => at > today),
  ];
  const end = Math.max(
    today,
    deadline,
    Math.min(points.at(-1)?.at ?? today, deadline + MOST_DAYS_LATE * DAY),
  );
  const announced = dayOf(deprecation.announced);
  const notice = Math.max(DAY, deadline - announced);

  const days: BurnDownDay[] = [];
  for (let at = start; at <= end; at += DAY) {
    const expected = at > today ? between(points, at) : undefined;
    days.push({
      at: new Date(at).toISOString().slice(0, 10),
      left: measured.get(at) ?? null,
      pace:
        at <= deadline
          ? deprecation.total * Math.min(1, (deadline - at) / notice)
          : null,
      ...(expected && { expected }),
    });
  }
  return days;
}

/** What the chart of a burn-down draws for its days. */
export function burnDownLines(days: readonly BurnDownDay[]): TimeSeries[] {
  return [
    {
      id: 'left',
      label: 'Left',
      look: 'line',
      values: days.map(({ left }) => left),
    },
    {
      id: 'pace',
      label: 'Pace that meets the deadline',
      look: 'target',
      values: days.map(({ pace }) => pace),
    },
    ...forecastLines(
      days.map(({ left, expected }) => ({ measured: left, expected })),
    ),
  ];
}

function dayOf(at: string): number {
  return Date.parse(at.slice(0, 10));
}

/** The expectation for a day between two points; undefined behind the last one. */
function between(
  points: ReadonlyArray<Expected & { at: number }>,
  at: number,
): Expected | undefined {
  const next = points.findIndex(point => point.at >= at);
  if (next < 1) {
    return undefined;
  }
  const [a, b] = [points[next - 1], points[next]];
  const share = (at - a.at) / (b.at - a.at);
  const mix = (pick: keyof Expected) =>
    Math.max(0, a[pick] + share * (b[pick] - a[pick]));
  return { value: mix('value'), low: mix('low'), high: mix('high') };
}
