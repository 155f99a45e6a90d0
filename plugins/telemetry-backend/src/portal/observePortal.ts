import {
  LoggerService,
  RootConfigService,
  RootHttpRouterService,
  RootLifecycleService,
} from '@backstage/backend-plugin-api';
import { createMetricsRouter } from './createMetricsRouter';
import { exportOtlp } from './exportOtlp';
import { instrument } from './instrument';
import { PortalSource } from './PortalSource';
import { readPortalConfig } from './readPortalConfig';
import { RecentPast } from './RecentPast';
import { toSnapshot } from './Snapshot';

/** As often as the shortest step of a chart. */
const SNAPSHOT_MS = 15_000;

/** Name that OTLP has the portal under when it is no service of the platform. */
const UNNAMED = 'ridgeway/portal';

/**
 * Shows and passes on what this process measures of itself, as the configuration says.
 *
 * @returns the source of the portal's own service; undefined when it is none
 */
export function observePortal(deps: {
  config: RootConfigService;
  rootHttpRouter: RootHttpRouterService;
  lifecycle: RootLifecycleService;
  logger: LoggerService;
}): PortalSource | undefined {
  const { subject, metrics, otlp } = readPortalConfig(deps.config);
  const reader = instrument();
  if (metrics) {
    deps.rootHttpRouter.use(
      '/metrics',
      createMetricsRouter(reader, metrics.token),
    );
  }
  if (otlp) {
    const end = exportOtlp(reader, otlp, subject ?? UNNAMED, deps.logger);
    deps.lifecycle.addShutdownHook(end);
  }
  if (subject === undefined) {
    return undefined;
  }
  const past = new RecentPast();
  const note = async () => {
    const { resourceMetrics } = await reader.collect();
    past.add(toSnapshot(resourceMetrics, Date.now()));
  };
  // While it starts, it refuses requests on purpose: nothing to judge it by.
  deps.lifecycle.addStartupHook(async () => {
    await note();
    const timer = setInterval(note, SNAPSHOT_MS);
    timer.unref();
    deps.lifecycle.addShutdownHook(() => clearInterval(timer));
  });
  return new PortalSource(subject, past);
}
