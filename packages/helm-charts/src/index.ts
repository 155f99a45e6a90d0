/**
 * Renders the charts of packages with the `helm` that is on the machine, before derivation.
 *
 * @packageDocumentation
 */
export { ChartBook } from './ChartBook';
export { HelmRenderer } from './HelmRenderer';
export type { ChartRenderer, HelmRendererOptions } from './HelmRenderer';
