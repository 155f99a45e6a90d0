import {
  AlertsView,
  AlertView,
  ServiceTelemetryFilter,
} from '@ridgeway/plugin-telemetry-common';
import { windowOf } from '../windows/windowOf';
import { openView } from './openView';
import { ViewOptions } from './ViewOptions';

/**
 * `GET /services/{sector}/{name}/alerts`.
 *
 * @throws NotFoundError when there is no such service
 * @throws InputError when the environment or the window cannot be meant
 */
export async function alertsView(
  options: ViewOptions,
  filter: ServiceTelemetryFilter,
): Promise<AlertsView> {
  const window = windowOf(filter, options.now());
  const view = await openView(options, filter);
  const none: AlertView[] = [];
  const items = await view.ask(
    (source, asking) => source.alerts(view.workload, window, asking),
    none,
  );
  return { ...view.head(window), items };
}
