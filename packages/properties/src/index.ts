export { fixSeed } from './fixSeed';
export { runs } from './runs';
