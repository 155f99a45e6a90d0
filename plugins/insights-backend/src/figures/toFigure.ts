import { Figure } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';
import { windowBefore } from '../query/Window';
import { Measure } from './Measure';

/** Measures a figure in the window, and in the one before where something was recorded then. */
export async function toFigure(
  { definition, unit, measure }: Measure,
  context: InsightContext,
): Promise<Figure> {
  const { asOf, period, recordedSince, window } = context;
  const before = windowBefore(period, window);
  const isRecorded = recordedSince !== undefined && recordedSince <= before.to;
  const [now, previous] = await Promise.all([
    measure(context),
    isRecorded ? measure({ ...context, window: before }) : undefined,
  ]);
  return {
    ...now,
    unit,
    asOf,
    definition,
    ...(previous
      ? { previous: { value: previous.value, n: previous.n, ...before } }
      : {}),
  };
}

/** Measures figures by their names. */
export async function toFigures<Name extends string>(
  measures: Readonly<Record<Name, Measure>>,
  context: InsightContext,
): Promise<Record<Name, Figure>> {
  const figures: Partial<Record<Name, Figure>> = {};
  const names = Object.keys(measures).filter(isNameOf(measures));
  await Promise.all(
    names.map(async name => {
      figures[name] = await toFigure(measures[name], context);
    }),
  );
  return completed(figures, names);
}

function isNameOf<Name extends string>(measures: Record<Name, Measure>) {
  return (name: string): name is Name => Object.hasOwn(measures, name);
}

function completed<Name extends string>(
  figures: Partial<Record<Name, Figure>>,
  names: readonly Name[],
): Record<Name, Figure> {
  if (!isComplete(figures, names)) {
    throw new Error('A figure was not measured');
  }
  return figures;
}

function isComplete<Name extends string>(
  figures: Partial<Record<Name, Figure>>,
  names: readonly Name[],
): figures is Record<Name, Figure> {
  return names.every(name => figures[name] !== undefined);
}
