export { escapeHatchesPlugin as default } from './plugin';
