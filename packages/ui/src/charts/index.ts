export * from './BarMonthsChart';
export * from './BarRowsChart';
export * from './ChartFrame';
export * from './forecastLines';
export * from './measuredRows';
export * from './SignalChart';
export * from './SignalFrame';
export * from './TimeChart';
export type { TimeSeries } from './drawSeries';
