import { Figure, FunnelStep, Unit } from '@ridgeway/plugin-insights-common';
import { Measured } from '../../figures/Measure';
import { InsightContext } from '../../query/InsightContext';
import { derivedStep } from './derivedStep';
import { doneStep } from './doneStep';
import { FunnelSource, FunnelSources } from './FunnelSource';
import { intentStep } from './intentStep';
import { observedStep } from './observedStep';
import { runningStep } from './runningStep';
import { sectorStep } from './sectorStep';

/** The way of a service, step by step. */
const STEPS: readonly FunnelSource[] = [
  sectorStep,
  intentStep,
  derivedStep,
  runningStep,
  observedStep,
  doneStep,
];

/** How far those came that began in the window. */
export function measureFunnel(
  context: InsightContext,
  sources: FunnelSources,
): Promise<FunnelStep[]> {
  return Promise.all(STEPS.map(step => measureStep(step, context, sources)));
}

async function measureStep(
  { id, label, missing, measure, ...definitions }: FunnelSource,
  context: InsightContext,
  sources: FunnelSources,
): Promise<FunnelStep> {
  const lacks = await missing?.(context, sources);
  if (lacks !== undefined || !measure) {
    return { id, label, missing: lacks };
  }
  const { reached, duration } = await measure(context);
  const figure = (
    unit: Unit,
    measured: Measured,
    definition: string,
  ): Figure => ({ ...measured, unit, asOf: context.asOf, definition });
  return {
    id,
    label,
    reached: figure('count', reached, definitions.reached),
    ...(duration && definitions.duration !== undefined
      ? { duration: figure('minutes', duration, definitions.duration) }
      : {}),
  };
}
