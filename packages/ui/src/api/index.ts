export * from './platformApiRef';
export * from './insightsApiRef';
export * from './telemetryApiRef';
