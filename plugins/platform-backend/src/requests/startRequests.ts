import {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  IntentRepositoryHost,
  requestResourceRef,
} from '@ridgeway/plugin-platform-node';
import { Knex } from 'knex';
import { ChangeService } from '../changes/ChangeService';
import { DerivationService } from '../derivation/DerivationService';
import { KnexLedger } from '../ledger/KnexLedger';
import { People } from '../people/People';
import { PreviewService } from '../preview/PreviewService';
import { RequestAccess } from './access/RequestAccess';
import { SectorOwners } from './access/SectorOwners';
import { Effects } from './effect/Effects';
import { GrantService } from './GrantService';
import { KindContexts } from './KindContexts';
import { requestKinds } from './kinds';
import { loadExampleRequests } from './loadExampleRequests';
import { Noticeboard } from './notices/Noticeboard';
import { registerRequestPermissions } from './access/registerRequestPermissions';
import { OwnerWatch } from './OwnerWatch';
import { Reminders } from './Reminders';
import { RequestBook } from './RequestBook';
import { RequestKinds } from './RequestKinds';
import { RequestService } from './RequestService';
import { scheduleRequestTasks } from './scheduleRequestTasks';
import { KnexRequestStore } from './store/KnexRequestStore';
import { Weighing } from './weighing/Weighing';

/** What the routes and actions of requests need. */
export interface Requests {
  access: RequestAccess;
  grants: GrantService;
  service: RequestService;
}

/** Puts the parts of requests together, and finishes what was left in between. */
export async function startRequests(deps: {
  auth: AuthService;
  catalog: CatalogService;
  changes: ChangeService;
  derivation: DerivationService;
  /** File with requests of the example company. */
  example: string | undefined;
  host: IntentRepositoryHost;
  knex: Knex;
  ledger: KnexLedger;
  logger: LoggerService;
  notifications: NotificationService;
  people: People;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  platformTeam: string;
  preview: PreviewService;
  scheduler: SchedulerService;
  signals: SignalsService;
}): Promise<Requests> {
  const now = () => new Date();
  const kinds = new RequestKinds(requestKinds);
  const store = new KnexRequestStore(deps.knex, deps.ledger);
  const sectors = new SectorOwners(deps.derivation);
  registerRequestPermissions({ ...deps, sectors, store });

  const parts = {
    ...deps,
    book: new RequestBook({ kinds, store }),
    contexts: new KindContexts({
      ...deps,
      ownerExists: entityRef => deps.people.exists(entityRef),
      now,
    }),
    effects: new Effects({ kinds, preview: deps.preview }),
    kinds,
    noticeboard: new Noticeboard({ ...deps, store, now }),
    now,
    sectors,
    store,
    weighing: new Weighing({ store }),
  };
  if (deps.example !== undefined) {
    await loadExampleRequests({ ...parts, file: deps.example });
  }
  const grants = new GrantService(parts);
  await grants.finish();
  const owners = new OwnerWatch(parts);
  deps.derivation.onChange(change => owners.follow(change));
  await scheduleRequestTasks({
    ...parts,
    grants,
    reminders: new Reminders(parts),
  });
  return {
    access: new RequestAccess({
      ...deps,
      ruleset:
        deps.permissionsRegistry.getPermissionRuleset(requestResourceRef),
      sectors,
    }),
    grants,
    service: new RequestService(parts),
  };
}
