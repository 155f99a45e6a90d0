import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  isError as isErrorLike,
  NotAllowedError,
} from '@backstage/errors';
import { ChangeResult, GrantRequest } from '@ridgeway/plugin-platform-common';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { randomUUID } from 'node:crypto';
import { ChangeService } from '../changes/ChangeService';
import { People } from '../people/People';
import { assertReadable } from './access/assertReadable';
import { confirmMembership } from './access/confirmMembership';
import { blockedBy, Effects, GrantedChanges } from './effect/Effects';
import { KindContexts } from './KindContexts';
import { KindContext } from './kinds/RequestKindDefinition';
import { Noticeboard } from './notices/Noticeboard';
import { outcomeRecords } from './outcomeRecords';
import { RequestBook } from './RequestBook';
import { Requester } from './RequestService';
import { RequestStore } from './store/RequestStore';
import { Claim, Outcome, StoredRequest } from './store/StoredRequest';
import { describeState } from './views/describeState';
import { mayDecide } from './views/toRequestSummary';
import { Weighing } from './weighing/Weighing';

/** A grant that others keep overtaking is given back after so many attempts. */
const ATTEMPTS = 5;
/** A claim that is older belongs to a process that is gone. */
const LEASE_MS = 60_000;
/** So many granted changes are looked after at a time. */
const MERGES = 100;

/** The documents changed between looking at them and committing: to be looked at again. */
class OvertakenError extends ConflictError {}

/**
 * Grants requests: one decision and one commit, or neither.
 *
 * @remarks
 * The database decides who grants: a claim is taken by comparing. Under the claim the change is
 * committed with a key of the request, and then the claim becomes the decision. Whoever is
 * killed in between leaves a claim; {@link GrantService.finish} finds out from the repository
 * which of the two happened.
 */
export class GrantService {
  constructor(
    private readonly options: {
      book: RequestBook;
      changes: ChangeService;
      contexts: KindContexts;
      effects: Effects;
      host: IntentRepositoryHost;
      logger: LoggerService;
      noticeboard: Noticeboard;
      people: People;
      store: RequestStore;
      weighing: Weighing;
      now: () => Date;
    },
  ) {}

  /**
   * @throws ConflictError when it is decided already, cannot be granted as things stand, or
   *   would commit something else than the granter has seen
   * @throws InputError when a feature is granted without what its decision is published with
   * @throws NotAllowedError when somebody else decides it
   */
  async grant(
    id: string,
    decision: GrantRequest,
    caller: Requester,
  ): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.attempt(id, decision, caller);
        return;
      } catch (error) {
        if (!(error instanceof OvertakenError) || attempt === ATTEMPTS) {
          throw error;
        }
      }
    }
  }

  /** Finishes what other processes, or this one before it was killed, have left in between. */
  async finish(): Promise<void> {
    const { logger, now, store } = this.options;
    for (const request of await store.claimed()) {
      const { claim } = request;
      try {
        if (claim && !(await this.finishCommitted(request, claim))) {
          const age = now().getTime() - Date.parse(claim.at);
          if (age > LEASE_MS) {
            await store.release(request.id, claim.id);
          }
        }
      } catch (error) {
        logger.error(
          `The request ${request.id} cannot be finished at the moment: ${error}`,
        );
      }
    }
  }

  /** Learns which granted changes have been merged since. */
  async followMerges(): Promise<void> {
    const { host, noticeboard, store } = this.options;
    const { items } = await store.list({
      criteria: [],
      state: 'granted-pending-merge',
      order: 'oldest',
      limit: MERGES,
    });
    for (const { id, decidedBy } of items) {
      const found = await host.findChange(keyOf(id), decidedBy ?? '');
      if (found?.state === 'committed') {
        await store.merged(id, found.commit);
        await noticeboard.changed();
      }
    }
  }

  private async attempt(
    id: string,
    decision: GrantRequest,
    caller: Requester,
  ): Promise<void> {
    const { book, contexts, now, people, weighing } = this.options;
    const stored = await book.get(id);
    assertReadable(stored, caller);
    const context = await contexts.fresh();
    const request = await book.open(stored, context);
    if (!mayDecide(request, caller)) {
      throw new NotAllowedError(
        `${request.owner} decides this request, and you are not a member. Nothing was changed.`,
      );
    }
    const granter = await confirmMembership(
      people,
      caller.person,
      request.owner,
    );
    const { changes } = await this.agreed(request, decision, caller, context);
    const claim = {
      id: randomUUID(),
      by: granter.entityRef,
      at: now().toISOString(),
      reason: decision.reason?.trim() || undefined,
    };
    if (changes.length === 0) {
      const feature = await weighing.granted(request, decision, context);
      await this.settle(request, claim, { feature }, undefined);
      return;
    }
    await this.claim(request, claim);
    try {
      const result = await this.options.changes.change(
        {
          documents: changes,
          message: messageOf(request),
          base: context.snapshot.head,
          idempotencyKey: keyOf(id),
        },
        granter,
        () => this.renew(request, claim),
      );
      await this.settle(request, claim, result, claim.id);
    } catch (error) {
      await this.giveUp(request, claim, error);
    }
  }

  /** What is to be committed, if it is what the granter has seen. */
  private async agreed(
    request: StoredRequest,
    decision: GrantRequest,
    { person }: Requester,
    context: KindContext,
  ): Promise<GrantedChanges> {
    const decider = {
      entityRef: person.entityRef,
      expires: decision.expires,
    };
    const { effects } = this.options;
    const granted = await effects
      .changes(request, decider, context)
      .catch(error => {
        const blocked = blockedBy(error);
        throw blocked === undefined
          ? error
          : new ConflictError(`${blocked} Nothing was changed.`);
      });
    if (granted.digest !== decision.digest) {
      throw new ConflictError(
        'What granting would commit has changed since you looked at it. Nothing was changed. Look at it again, and decide then.',
      );
    }
    return granted;
  }

  private async claim(request: StoredRequest, claim: Claim): Promise<void> {
    if (!(await this.options.store.claim(request.id, claim))) {
      await this.refuseDecided(request.id);
    }
  }

  /** Just before the commit: the claim is still held, and stays so while it is made. */
  private async renew(request: StoredRequest, claim: Claim): Promise<void> {
    const at = this.options.now().toISOString();
    if (!(await this.options.store.renew(request.id, claim.id, at))) {
      await this.refuseDecided(request.id);
    }
  }

  /** After a failure: what was committed is granted; else the request is open again. */
  private async giveUp(
    request: StoredRequest,
    claim: Claim,
    error: unknown,
  ): Promise<void> {
    if (await this.finishCommitted(request, claim)) {
      return;
    }
    await this.options.store.release(request.id, claim.id);
    const overtaken = isErrorLike(error) && error.name === 'ConflictError';
    throw overtaken ? new OvertakenError(error.message) : error;
  }

  private async finishCommitted(
    request: StoredRequest,
    claim: Claim,
  ): Promise<boolean> {
    const { host } = this.options;
    const found = await host.findChange(keyOf(request.id), claim.by);
    if (found) {
      await this.settle(request, claim, found, claim.id);
    }
    return found !== undefined;
  }

  private async settle(
    request: StoredRequest,
    claim: Claim,
    result: Partial<ChangeResult> & Pick<Outcome, 'feature'>,
    claimId: string | undefined,
  ): Promise<void> {
    const { contexts, noticeboard, store } = this.options;
    const outcome: Outcome = {
      state: result.state === 'proposed' ? 'granted-pending-merge' : 'granted',
      decidedBy: claim.by,
      decidedAt: claim.at,
      decision: claim.reason,
      feature: result.feature,
      commit: result.commit,
      url: result.url,
    };
    const { world } = contexts.current().snapshot;
    const records = outcomeRecords(request, outcome, world);
    if (!(await store.settle(request.id, outcome, records, claimId))) {
      await this.assertSettledAlike(request.id, outcome);
    }
    await noticeboard.changed();
  }

  /** Another process may have finished the same grant meanwhile. */
  private async assertSettledAlike(
    id: string,
    { decidedBy, commit }: Outcome,
  ): Promise<void> {
    const current = await this.options.book.get(id);
    if (current.decidedBy !== decidedBy || current.commit !== commit) {
      await this.refuseDecided(id);
    }
  }

  private async refuseDecided(id: string): Promise<never> {
    const current = await this.options.book.get(id);
    throw new ConflictError(
      `${
        describeState(current) ?? 'Somebody else was about to decide this.'
      } Nothing was changed.`,
    );
  }
}

function keyOf(id: string): string {
  return `request:${id}`;
}

function messageOf({ id, requestedBy, title }: StoredRequest): string {
  return `Grant: ${title}\n\nAsked for by ${requestedBy} in request ${id}.`;
}
