import {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { ChangeService } from '../changes/ChangeService';
import { DerivationService } from '../derivation/DerivationService';
import { KnexLedger } from '../ledger/KnexLedger';
import { Leads } from '../people/Leads';
import { DeprecationService } from './DeprecationService';
import { DeprecationWriter } from './DeprecationWriter';
import { DeprecationReminders } from './reminders/DeprecationReminders';
import { Snoozing } from './Snoozing';
import { KnexSnoozeStore } from './store/KnexSnoozeStore';

/** What the routes of deprecations need. */
export interface Deprecations {
  reminders: DeprecationReminders;
  service: DeprecationService;
  snoozing: Snoozing;
  writer: DeprecationWriter;
}

/** Puts the parts of deprecations together, and schedules their reminders. */
export async function startDeprecations(deps: {
  auth: AuthService;
  catalog: CatalogService;
  changes: ChangeService;
  derivation: DerivationService;
  entityExists: (entityRef: string) => Promise<boolean>;
  knex: Knex;
  ledger: KnexLedger;
  logger: LoggerService;
  notifications: NotificationService;
  platformTeam: string;
  scheduler: SchedulerService;
}): Promise<Deprecations> {
  const parts = {
    ...deps,
    leads: new Leads(deps),
    snoozes: new KnexSnoozeStore(deps.knex, deps.ledger),
  };
  const reminders = new DeprecationReminders(parts);
  await deps.scheduler.scheduleTask({
    id: 'platform-remind-of-deprecations',
    scope: 'global',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 20 },
    timeout: { minutes: 10 },
    fn: () => reminders.look(),
  });
  return {
    reminders,
    service: new DeprecationService(parts),
    snoozing: new Snoozing(parts),
    writer: new DeprecationWriter(deps),
  };
}
