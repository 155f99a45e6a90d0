import { LoggerService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { ChangeService } from '../changes/ChangeService';
import { DerivationService } from '../derivation/DerivationService';
import { KnexLedger } from '../ledger/KnexLedger';
import { People } from '../people/People';
import { PreviewService } from '../preview/PreviewService';
import { RequestRights } from '../requests/access/RequestRights';
import { SectorOwners } from '../requests/access/SectorOwners';
import { Effects } from '../requests/effect/Effects';
import { GrantService } from '../requests/GrantService';
import { KindContexts } from '../requests/KindContexts';
import { requestKinds } from '../requests/kinds';
import { loadExampleRequests } from '../requests/loadExampleRequests';
import { Noticeboard } from '../requests/notices/Noticeboard';
import { OwnerWatch } from '../requests/OwnerWatch';
import { Reminders } from '../requests/Reminders';
import { RequestBook } from '../requests/RequestBook';
import { RequestKinds } from '../requests/RequestKinds';
import { Requester, RequestService } from '../requests/RequestService';
import { KnexRequestStore } from '../requests/store/KnexRequestStore';
import { Weighing } from '../requests/weighing/Weighing';
import { examplePeople, ownershipOf } from './examplePeople';
import { Reaper } from './Reaper';
import { TestIntents } from './TestIntents';

const PLATFORM_TEAM = 'group:default/platform';

/** Options of {@link TestRequests.start}. */
export interface TestRequestsOptions {
  knex: Knex;
  intents: TestIntents;
  /** People and groups of the catalog. */
  catalog?: Entity[];
  host?: TestIntents['host'];
  now?: () => Date;
  reaper?: Reaper;
}

/** One process that looks after requests, over a real repository and a real database. */
export class TestRequests {
  readonly grants: GrantService;
  readonly ledger: KnexLedger;
  readonly reminders: Reminders;
  private readonly parts: Omit<
    Parameters<typeof loadExampleRequests>[0],
    'file' | 'logger'
  >;
  private readonly noticeboard: Noticeboard;
  private readonly sent: NotificationSendOptions[] = [];
  readonly service: RequestService;
  readonly store: KnexRequestStore;
  readonly derivation: DerivationService;
  private readonly sectors: SectorOwners;

  /** Starts the process: it has read the world. */
  static async start(options: TestRequestsOptions): Promise<TestRequests> {
    const requests = new TestRequests(options);
    await requests.derivation.refresh();
    return requests;
  }

  private constructor(options: TestRequestsOptions) {
    const { knex, intents, now = () => new Date() } = options;
    const reaper = options.reaper ?? new Reaper();
    const logger = mockServices.logger.mock();
    const host = reaper.mortal(options.host ?? intents.host);
    const derivation = new DerivationService({
      host,
      platformTeam: PLATFORM_TEAM,
      logger,
    });
    this.derivation = derivation;
    const ownerExists = async () => true;
    const catalog = catalogServiceMock({
      entities: options.catalog ?? examplePeople(),
    });
    const auth = mockServices.auth();
    const people = new People({
      auth,
      catalog,
      userInfo: mockServices.userInfo.mock(),
    });
    const kinds = new RequestKinds(requestKinds);
    this.ledger = new KnexLedger(knex);
    this.store = reaper.mortal(new KnexRequestStore(knex, this.ledger, now));
    this.sectors = new SectorOwners(derivation);
    const store = this.store;
    const preview = new PreviewService({
      derivation,
      ownerExists,
      platformTeam: PLATFORM_TEAM,
    });
    const contexts = new KindContexts({
      auth,
      catalog,
      derivation,
      host,
      ownerExists,
      platformTeam: PLATFORM_TEAM,
      now,
    });
    this.noticeboard = new Noticeboard({
      logger,
      notifications: {
        send: async notification => {
          this.sent.push(notification);
        },
      },
      signals: { publish: async () => {} },
      store,
      now,
    });
    const parts = {
      book: new RequestBook({ kinds, store }),
      changes: new ChangeService({
        host,
        derivation,
        ownerExists,
        platformTeam: PLATFORM_TEAM,
      }),
      contexts,
      derivation,
      effects: new Effects({ kinds, preview }),
      host,
      kinds,
      logger,
      noticeboard: this.noticeboard,
      now,
      people,
      platformTeam: PLATFORM_TEAM,
      sectors: this.sectors,
      store,
      weighing: new Weighing({ store }),
    };
    this.parts = { contexts, kinds, ledger: this.ledger, store, now };
    this.service = new RequestService(parts);
    this.grants = new GrantService(parts);
    this.reminders = new Reminders(parts);
    const owners = new OwnerWatch(parts);
    derivation.onChange(change => owners.follow(change));
  }

  /** Somebody whom the policy allows everything. */
  caller(name: string, refs?: string[]): Requester {
    const entityRef = `user:default/${name}`;
    const ALLOW = { result: AuthorizeResult.ALLOW } as const;
    return {
      person: {
        entityRef,
        ownershipRefs: refs ?? ownershipOf(entityRef),
        name,
        email: `${name}@test.example`,
      },
      rights: new RequestRights({
        decisions: {
          read: ALLOW,
          comment: ALLOW,
          decide: ALLOW,
          withdraw: ALLOW,
        },
        allows: () => true,
        toQuery: () => ({ relation: 'owner', refs: [] }),
        sectors: this.sectors,
      }),
    };
  }

  /** Opens a request of ana's for the secret that nobody granted. */
  async openStripe(by = 'ana', reason = 'Because'): Promise<string> {
    return this.service.open(
      {
        kind: 'secret',
        subject: 'commerce/checkout',
        object: 'payments/stripe-key',
        reason,
      },
      this.caller(by),
    );
  }

  /** Looks at a request and grants what is seen. */
  async grant(id: string, by = 'lee'): Promise<void> {
    await this.grants.grant(
      id,
      { digest: await this.digest(id) },
      this.caller(by),
    );
  }

  async digest(id: string): Promise<string> {
    const { effect } = await this.service.get(id, this.caller('lee'));
    return effect?.digest ?? '';
  }

  /** Loads requests of an example company. */
  async loadExample(file: string, logger: LoggerService): Promise<void> {
    await loadExampleRequests({ ...this.parts, file, logger });
  }

  /** Waits until everybody has been told. */
  async told(): Promise<NotificationSendOptions[]> {
    await this.noticeboard.send();
    return this.sent;
  }

  /** Types of the facts about requests, in order. */
  async facts(): Promise<string[]> {
    const facts = await this.ledger.read({ after: 0, limit: 1000 });
    return facts.map(({ type }) => type);
  }
}
