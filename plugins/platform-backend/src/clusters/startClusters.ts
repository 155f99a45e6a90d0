import {
  AuthService,
  DiscoveryService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  PLATFORM_SIGNAL_CHANNEL,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { DerivationService } from '../derivation/DerivationService';
import { Ledger } from '../ledger/Ledger';
import { ClusterWatch, LOOK_EVERY_MS } from './ClusterWatch';
import { RunningRecorder } from './facts/RunningRecorder';
import { KubernetesApi } from './reading/KubernetesApi';
import { KnexLiveStore } from './store/KnexLiveStore';
import { LiveStates } from './views/LiveStates';

/**
 * Has clusters looked at, by one replica for all, where the settings name any.
 *
 * @returns what tells what they said
 */
export async function startClusters(options: {
  auth: AuthService;
  derivation: DerivationService;
  discovery: DiscoveryService;
  /** Whether the portal's settings say where to find clusters. */
  hasClusters: boolean;
  knex: Knex;
  ledger: Ledger;
  logger: LoggerService;
  scheduler: SchedulerService;
  signals: SignalsService;
}): Promise<LiveStates> {
  const store = new KnexLiveStore(options.knex);
  if (!options.hasClusters) {
    await store.keepClusters([]);
    return new LiveStates(store);
  }
  const watch = new ClusterWatch({
    ...options,
    reader: new KubernetesApi(options),
    store,
    onChange: subjects =>
      options.signals.publish<PlatformSignal>({
        recipients: { type: 'broadcast' },
        channel: PLATFORM_SIGNAL_CHANNEL,
        message: { type: 'live', subjects },
      }),
  });
  const running = new RunningRecorder({ ...options, store });
  await options.scheduler.scheduleTask({
    id: 'platform-watch-clusters',
    scope: 'global',
    frequency: { milliseconds: LOOK_EVERY_MS },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 5 },
    fn: async signal => {
      await watch.look(signal ?? new AbortController().signal);
      await running.record();
    },
  });
  return new LiveStates(store);
}
