import {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { DerivationService } from '../derivation/DerivationService';
import { Ledger } from '../ledger/Ledger';
import { CatalogCache } from '../registry/CatalogCache';
import { ComponentWatch } from '../registry/ComponentWatch';
import { TemplateRuns } from '../templates/TemplateRuns';
import { reachable } from './reachable';
import { SourceReader } from './SourceReader';

/** Starts to write down what Backstage's own plugins know, and tells whether they answer. */
export async function startSources(deps: {
  auth: AuthService;
  cache: CatalogCache;
  catalog: CatalogService;
  derivation: DerivationService;
  ledger: Ledger;
  logger: LoggerService;
  scaffolder: ScaffolderService;
  scheduler: SchedulerService;
}): Promise<SourceReader[]> {
  const { auth, catalog, derivation, logger, scaffolder, scheduler } = deps;
  const current = () => derivation.current();
  const watches = [
    {
      id: 'platform-watch-components',
      what: 'services of the catalog',
      watch: new ComponentWatch({ ...deps, current }),
    },
    {
      id: 'platform-watch-templates',
      what: 'runs of templates',
      watch: new TemplateRuns({ ...deps, current }),
    },
  ];
  for (const { id, watch, what } of watches) {
    await scheduler.scheduleTask({
      id,
      scope: 'global',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 15 },
      timeout: { minutes: 10 },
      fn: () =>
        watch.look().catch(error => {
          // It is a source that is down: the next look sees everything that was missed.
          logger.warn(`Nobody could look for ${what} at the moment: ${error}`);
        }),
    });
  }
  return [
    reachable({ kind: 'catalog', name: 'catalog' }, async () =>
      catalog.queryEntities(
        { limit: 1 },
        { credentials: await auth.getOwnServiceCredentials() },
      ),
    ),
    reachable({ kind: 'scaffolder', name: 'scaffolder' }, async () =>
      scaffolder.listTasks(
        { limit: 1 },
        { credentials: await auth.getOwnServiceCredentials() },
      ),
    ),
  ];
}
