import { affectedFigure } from './affectedFigure';
import { blockedFigure } from './blockedFigure';
import { currentFigure } from './currentFigure';
import { effortFigure } from './effortFigure';
import { overdueFigure } from './overdueFigure';

/** Figures of the deprecations dashboard. */
export const DEPRECATION_FIGURES = {
  current: currentFigure,
  affected: affectedFigure,
  blocked: blockedFigure,
  effort: effortFigure,
  overdue: overdueFigure,
};
