import {
  AuditorService,
  AuthService,
  DiscoveryService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { ChartBook, HelmRenderer } from '@ridgeway/helm-charts';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import Router from 'express-promise-router';
import { Knex } from 'knex';
import { registerActions } from './actions/registerActions';
import { Announcer } from './announce/Announcer';
import { ChangeService } from './changes/ChangeService';
import { startClusters } from './clusters/startClusters';
import { CodeRepositories } from './code/CodeRepositories';
import { CodeService } from './code/CodeService';
import { PlatformConfig } from './config/readPlatformConfig';
import {
  COMMAND_LINE_PATH,
  commandLineClient,
} from './command-line/commandLineClient';
import { AssessmentRecorder } from './deprecations/facts/AssessmentRecorder';
import { DeprecationRecorder } from './deprecations/facts/DeprecationRecorder';
import { startDeprecations } from './deprecations/startDeprecations';
import { DerivationService } from './derivation/DerivationService';
import { ExceptionRecorder } from './exceptions/ExceptionRecorder';
import { ExceptionWatch } from './exceptions/ExceptionWatch';
import { serveGitRepositories } from './git-http/serveGitRepositories';
import { FactRecorder } from './ledger/FactRecorder';
import { startKeeping } from './ledger/keeping/startKeeping';
import { KnexLedger } from './ledger/KnexLedger';
import { startMigrations } from './migrations/startMigrations';
import { membersAmong } from './people/membersAmong';
import { People } from './people/People';
import { PreviewService } from './preview/PreviewService';
import { openEmbeddedIntents } from './repository/openEmbeddedIntents';
import { CatalogCache } from './registry/CatalogCache';
import { CatalogVisibility } from './registry/CatalogVisibility';
import { RegistryService } from './registry/RegistryService';
import { startRendering } from './rendered/startRendering';
import { startRequests } from './requests/startRequests';
import { createRouter } from './router/createRouter';
import { RequestGuard } from './router/RequestGuard';
import { startSources } from './sources/startSources';
import { scheduleTasks } from './time/scheduleTasks';
import { KnexTokenStore } from './tokens/KnexTokenStore';
import { TokenService } from './tokens/TokenService';

/** What the control plane is made of. */
export interface PlatformDependencies {
  actionsRegistry: ActionsRegistryService;
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: PlatformConfig;
  discovery: DiscoveryService;
  events: EventsService;
  /** Keeps the intents elsewhere; without one they are kept in the data directory. */
  host: IntentRepositoryHost | undefined;
  httpAuth: HttpAuthService;
  httpRouter: HttpRouterService;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scaffolder: ScaffolderService;
  scheduler: SchedulerService;
  signals: SignalsService;
  userInfo: UserInfoService;
}

/** Puts the parts together, reads the world, and opens the HTTP API. */
export async function startPlatform(deps: PlatformDependencies): Promise<void> {
  const { config, discovery, knex, logger } = deps;
  const { platformTeam } = config;
  const gitUrl = async () =>
    `${await discovery.getExternalBaseUrl('platform')}/git`;
  const embedded = deps.host
    ? undefined
    : await openEmbeddedIntents({ config, gitUrl, logger });
  const host = deps.host ?? embedded;
  if (!host) {
    throw new Error('There is nowhere to keep the intents');
  }

  const people = new People(deps);
  const ownerExists = (entityRef: string) => people.exists(entityRef);
  const charts = new ChartBook(
    new HelmRenderer({ directory: config.chartsDirectory }),
  );
  const derivation = new DerivationService({
    host,
    platformTeam,
    logger,
    charts,
  });
  const ledger = new KnexLedger(knex);
  const keeping = await startKeeping({ ...deps, ledger });
  const facts = new FactRecorder({
    ledger,
    host,
    platformTeamAmong: entityRefs =>
      membersAmong(people, entityRefs, platformTeam),
  });
  const tokens = new TokenService(new KnexTokenStore(knex, ledger));
  const codeRepositories = new CodeRepositories({
    directory: config.codeDirectory,
    getBaseUrl: async () => `${await gitUrl()}/code`,
  });

  derivation.onChange(change => facts.recordChange(change));
  const exceptions = new ExceptionRecorder({ ledger, host });
  derivation.onChange(change => exceptions.recordChange(change));
  const announced = new DeprecationRecorder({ ledger, host });
  derivation.onChange(change => announced.recordChange(change));
  const assessed = new AssessmentRecorder({ ledger });
  derivation.onChange(change => assessed.recordChange(change));
  await startRendering({ ...deps, derivation, host });
  await derivation.refresh();
  // Only now: whoever reads the registry reads all of it at their own start.
  const announcer = new Announcer(deps);
  derivation.onChange(change => announcer.announce(change));
  await scheduleTasks({
    ...deps,
    derivation,
    exceptions: new ExceptionWatch({ ...deps, derivation, ledger }),
    embedded: embedded?.git,
  });

  const live = await startClusters({
    ...deps,
    derivation,
    hasClusters: config.hasClusters,
    ledger,
  });

  const preview = new PreviewService({ derivation, ownerExists, platformTeam });
  const catalogCache = new CatalogCache(deps);
  derivation.onChange(async () => catalogCache.expire());

  const sources = await startSources({
    ...deps,
    cache: catalogCache,
    derivation,
    ledger,
  });

  const changes = new ChangeService({
    host,
    derivation,
    ownerExists,
    platformTeam,
  });
  const requests = await startRequests({
    ...deps,
    changes,
    derivation,
    example: config.exampleRequests,
    host,
    ledger,
    people,
    platformTeam,
    preview,
  });

  registerActions(deps.actionsRegistry, {
    auditor: deps.auditor,
    derivation,
    platformTeam,
    preview,
    requests,
  });

  const router = Router();
  router.use(
    '/v1',
    createRouter({
      ...keeping,
      auditor: deps.auditor,
      changes,
      code: new CodeService({
        derivation,
        repositories: codeRepositories,
        platformTeam,
      }),
      codeRepositories,
      deprecations: await startDeprecations({
        ...deps,
        changes,
        derivation,
        entityExists: ownerExists,
        ledger,
        platformTeam,
      }),
      derivation,
      facts,
      guard: new RequestGuard({ ...deps, people }),
      host,
      ledger,
      live,
      migrations: await startMigrations({
        ...deps,
        changes,
        derivation,
        host,
        ledger,
        people,
        platformTeam,
      }),
      platformTeam,
      preview,
      registry: new RegistryService({
        cache: catalogCache,
        visibility: new CatalogVisibility(deps),
        current: () => derivation.current(),
      }),
      requests,
      sources: [() => live.sources(derivation.current()), ...sources],
      tokens,
    }),
  );

  deps.httpRouter.addAuthPolicy({
    path: COMMAND_LINE_PATH,
    allow: 'unauthenticated',
  });
  router.use(
    commandLineClient(await deps.discovery.getExternalBaseUrl('platform')),
  );

  if (embedded) {
    router.use(
      '/git',
      await serveGitRepositories({
        ...deps,
        codeRepositories,
        derivation,
        intents: embedded.git,
        ownerExists,
        people,
        platformTeam,
        tokens,
      }),
    );
  }
  deps.httpRouter.use(router);
}
