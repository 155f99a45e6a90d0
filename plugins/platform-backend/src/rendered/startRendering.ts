import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { DerivationService } from '../derivation/DerivationService';
import { Renderer } from './Renderer';

/** Keeps the rendered branch up with the intents, where the host has one. */
export async function startRendering(options: {
  derivation: DerivationService;
  host: IntentRepositoryHost;
  lifecycle: LifecycleService;
  logger: LoggerService;
  scheduler: SchedulerService;
}): Promise<void> {
  const { derivation, host, lifecycle, logger, scheduler } = options;
  const branch = host.getRenderedBranch?.();
  if (!branch) {
    return;
  }
  const renderer = new Renderer({
    host,
    branch,
    deriveOptions: snapshot => derivation.deriveOptions(snapshot),
    logger,
  });
  derivation.onChange(async change => renderer.see(change));
  lifecycle.addShutdownHook(() => renderer.stop());
  await scheduler.scheduleTask({
    id: 'platform-render-again',
    scope: 'local',
    frequency: { seconds: 30 },
    timeout: { minutes: 10 },
    fn: async () => renderer.retry(),
  });
}
