import {
  AlertsView,
  AlertView,
  ServiceTelemetryFilter,
} from '@ridgeway/plugin-telemetry-common';
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
  const view = await openView(options, filter, { knowledge: 'alerts' });
  const none: AlertView[] = [];
  const items = await view.ask(
    async (source, asking) =>
      source.alerts?.(view.workload, view.window, asking) ?? none,
    none,
  );
  return { ...view.head(), items };
}
