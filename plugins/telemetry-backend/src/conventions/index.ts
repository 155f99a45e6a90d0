import { HttpShape } from './HttpShape';
import { istioShapes } from './istio';
import { opentelemetryShapes } from './opentelemetry';
import { prometheusShapes } from './prometheus';

/** Every way in which requests may be counted; where several are there, the first is taken. */
export const HTTP_SHAPES: readonly HttpShape[] = [
  ...istioShapes,
  ...opentelemetryShapes,
  ...prometheusShapes,
];
