export * from './platformApiRef';
export * from './insightsApiRef';
