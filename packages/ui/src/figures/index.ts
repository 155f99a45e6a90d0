export { formatDay, formatMonth, formatWindow } from './days';
export { figureChange } from './figureChange';
export type { Better } from './figureChange';
export * from './FigureChangeText';
export * from './FigureGrid';
export * from './FigureGroups';
export * from './FigureTile';
export * from './FigureValue';
export {
  formatDistance,
  formatFigure,
  formatValue,
  NO_VALUE,
} from './formatFigure';
