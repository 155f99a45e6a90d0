import { Convention, Signal } from '@ridgeway/plugin-telemetry-common';

const CONVENTION_WORDS: Record<Convention, string> = {
  istio: 'As the mesh sees it (Istio)',
  opentelemetry: 'As the service counts it (OpenTelemetry)',
  prometheus: 'As the service counts it (Prometheus conventions)',
  kubernetes: 'As the cluster sees it (Kubernetes)',
};

/** How signals were measured, in a sentence; empty where nothing was. */
export function measuredBy(signals: readonly Signal[]): string {
  const conventions = new Set(
    signals.flatMap(({ convention }) => (convention ? [convention] : [])),
  );
  return [...conventions].map(one => `${CONVENTION_WORDS[one]}.`).join(' ');
}
