import {
  ServiceTelemetryFilter,
  Signal,
  SignalsView,
} from '@ridgeway/plugin-telemetry-common';
import { Measured, MeasuredSignals } from '@ridgeway/plugin-telemetry-node';
import { deepLinks } from '../../links/deepLinks';
import { markersOf } from '../../markers/markersOf';
import { openView } from '../openView';
import { ViewOptions } from '../ViewOptions';
import { countedBy, DEFINITIONS } from './definitions';
import { missingSignals } from './missingSignals';

const NOTHING: MeasuredSignals = { findings: [] };

/**
 * `GET /services/{sector}/{name}/signals`.
 *
 * @throws NotFoundError when there is no such service
 * @throws InputError when the environment or the window cannot be meant
 */
export async function signalsView(
  options: ViewOptions,
  filter: ServiceTelemetryFilter,
): Promise<SignalsView> {
  const view = await openView(options, filter);
  const { window } = view;
  const [measured, markers] = await Promise.all([
    view.ask(
      (source, asking) => source.signals(view.workload, window, asking),
      undefined,
    ),
    markersOf(options, view),
  ]);
  const signals = measured ?? NOTHING;
  signals.findings.forEach(view.findings.add);
  if (measured) {
    missingSignals(signals, view.workload).forEach(view.findings.add);
  }
  return {
    ...view.head(),
    step: window.step,
    rate: signalOf('rate', 'per-second', signals.rate),
    errors: signalOf('errors', 'share', signals.errors),
    latency: {
      p50: signalOf('p50', 'seconds', signals.p50),
      p95: signalOf('p95', 'seconds', signals.p95),
      p99: signalOf('p99', 'seconds', signals.p99),
    },
    saturation: {
      cpu: signalOf('cpu', 'share', signals.cpu),
      memory: signalOf('memory', 'share', signals.memory),
    },
    restarts: signals.restarts,
    egressDenied: signals.egressDenied,
    markers,
    links: deepLinks(options.links, view.workload, window),
  };
}

function signalOf(
  name: keyof typeof DEFINITIONS,
  unit: Signal['unit'],
  measured: Measured | undefined,
): Signal {
  return {
    unit,
    value: measured?.value ?? null,
    points: measured?.points ?? [],
    ...(measured?.convention ? { convention: measured.convention } : {}),
    definition: DEFINITIONS[name](countedBy(measured?.convention)),
  };
}
