import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  DeclineRequest,
  Page,
  RequestDraft,
  RequestFilter,
  RequestInput,
  RequestSummary,
  RequestView,
} from '@ridgeway/plugin-platform-common';
import { encodeCursor } from '@ridgeway/plugin-platform-node';
import { randomUUID } from 'node:crypto';
import { People } from '../people/People';
import { Person } from '../people/Person';
import { assertReadable } from './access/assertReadable';
import { confirmMembership } from './access/confirmMembership';
import { Caller } from './access/RequestAccess';
import { SectorOwners } from './access/SectorOwners';
import { commentRecords } from './commentRecords';
import { Effects } from './effect/Effects';
import { KindContexts } from './KindContexts';
import { openedNotice } from './notices/requestNotices';
import { Noticeboard } from './notices/Noticeboard';
import { outcomeRecords } from './outcomeRecords';
import { RequestBook } from './RequestBook';
import { openedFact } from './requestFacts';
import { RequestKinds } from './RequestKinds';
import { listOptions, positionOf } from './listOptions';
import { requiredText } from './requiredText';
import { RequestStore } from './store/RequestStore';
import { Outcome, StoredRequest } from './store/StoredRequest';
import { describeState } from './views/describeState';
import { permitted } from './views/permitted';
import { mayDecide, toRequestSummary } from './views/toRequestSummary';
import { Weighing } from './weighing/Weighing';

/** Somebody signed in. */
export type Requester = Caller & { person: Person };

/** Opens, shows and ends requests; granting is {@link GrantService}'s. */
export class RequestService {
  constructor(
    private readonly options: {
      book: RequestBook;
      contexts: KindContexts;
      effects: Effects;
      kinds: RequestKinds;
      noticeboard: Noticeboard;
      people: People;
      sectors: SectorOwners;
      store: RequestStore;
      weighing: Weighing;
      platformTeam: string;
      now: () => Date;
    },
  ) {}

  /**
   * What a request would be. Nothing is stored.
   *
   * @throws NotFoundError or InputError when what is asked for does not exist or makes no sense
   */
  async draft(input: RequestInput, caller: Requester): Promise<RequestDraft> {
    const { contexts, effects, kinds, store, weighing } = this.options;
    const context = { ...contexts.current(), requester: caller.person };
    const kind = kinds.get(input.kind);
    const { owner, title } = await kind.resolve(input, context);
    const { entityRef } = caller.person;
    const asked = {
      ...input,
      id: 'draft',
      requestedBy: entityRef,
      createdAt: context.now.toISOString(),
    };
    const existing = await store.findOpen(input);
    const weighed = await weighing.of(input, context);
    return {
      title,
      owner,
      effect: await effects.of(asked, { entityRef }, context),
      ...(weighed && { weighing: weighed }),
      ...(existing && { existing: toRequestSummary(existing, caller, kinds) }),
    };
  }

  /**
   * Opens a request; where the same is asked for already, the reason joins its discussion.
   *
   * @throws NotFoundError, InputError or ConflictError when it cannot be asked for, or not granted
   *   as things stand
   */
  async open(input: RequestInput, caller: Requester): Promise<string> {
    const { contexts, effects, kinds, noticeboard, platformTeam, store } =
      this.options;
    const context = { ...(await contexts.fresh()), requester: caller.person };
    const { world } = context.snapshot;
    const kind = kinds.get(input.kind);
    const { owner, title, sectors } = await kind.resolve(input, context);
    const request: StoredRequest = {
      ...input,
      id: randomUUID(),
      state: 'open',
      owner,
      title,
      sectors,
      requestedBy: caller.person.entityRef,
      createdAt: context.now.toISOString(),
      comments: 0,
      example: false,
    };
    // Nobody is asked for what is so already, or cannot be.
    await effects.changes(request, caller.person, context);
    const open = await store.open(request, {
      facts: [openedFact(request, world)],
      notices: [openedNotice(request, platformTeam)],
    });
    if (open.id !== request.id) {
      await this.join(open, request);
    }
    await noticeboard.changed();
    return open.id;
  }

  async list(
    filter: RequestFilter,
    caller: Caller,
  ): Promise<Page<RequestSummary>> {
    const { kinds, sectors, store } = this.options;
    const options = listOptions(filter, caller, sectors);
    const { items, total, more } = await store.list(options);
    const last = more ? items.at(-1) : undefined;
    return {
      items: items.map(item => toRequestSummary(item, caller, kinds)),
      totalItems: total,
      ...(last && { nextCursor: encodeCursor(positionOf(last)) }),
    };
  }

  /**
   * @throws NotFoundError when there is none
   * @throws NotAllowedError when it does not concern the reader
   */
  async get(id: string, caller: Caller): Promise<RequestView> {
    const { book, contexts, effects, kinds, store, weighing } = this.options;
    const stored = await book.get(id);
    assertReadable(stored, caller);
    const context = contexts.current();
    const request =
      stored.state === 'open' ? await book.route(stored, context) : stored;
    const entityRef = caller.person?.entityRef ?? request.requestedBy;
    const open = request.state === 'open';
    const effect = open
      ? await effects.of(request, { entityRef }, context)
      : undefined;
    const weighed = open ? await weighing.of(request, context) : undefined;
    return {
      ...toRequestSummary(request, caller, kinds),
      thread: await store.thread(id),
      ...(effect && { effect }),
      ...(weighed && { weighing: weighed }),
      may: permitted(request, caller, effect?.blocked),
    };
  }

  /** @throws NotAllowedError when the request does not concern the person */
  async comment(id: string, text: string, caller: Requester): Promise<void> {
    const { book, contexts, noticeboard, now, store } = this.options;
    const request = await book.get(id);
    assertReadable(request, caller);
    if (!caller.rights.may('comment', request)) {
      throw new NotAllowedError(
        'Only those whom a request concerns take part in its discussion.',
      );
    }
    const comment = {
      at: now().toISOString(),
      author: caller.person.entityRef,
      text: requiredText(text, 'A comment needs some text.'),
    };
    const { world } = contexts.current().snapshot;
    const records = commentRecords(request, comment, {
      world,
      isAnswer: isAnswer(request, caller),
    });
    await store.comment(id, comment, records);
    await noticeboard.changed();
  }

  /**
   * @throws ConflictError when it is decided already, naming by whom
   * @throws InputError when the decision does not say what whoever asked has to know
   * @throws NotAllowedError when somebody else decides it
   */
  async decline(
    id: string,
    { reason, feature }: DeclineRequest,
    caller: Requester,
  ): Promise<void> {
    const { book, contexts, people, weighing } = this.options;
    const decision = requiredText(
      reason,
      'Say why it is declined, and what would do instead: whoever asked has to go on from there.',
    );
    const stored = await book.get(id);
    assertReadable(stored, caller);
    const context = await contexts.fresh();
    const request = await book.open(stored, context);
    if (!mayDecide(request, caller)) {
      throw new NotAllowedError(
        `${request.owner} decides this request, and you are not a member. Nothing was changed.`,
      );
    }
    await confirmMembership(people, caller.person, request.owner);
    await this.settle(request, {
      ...this.outcome('declined', caller, decision),
      feature: await weighing.declined(request, feature, context),
    });
  }

  /**
   * @throws ConflictError when it is decided already, naming by whom
   * @throws NotAllowedError when somebody else opened it
   */
  async withdraw(id: string, caller: Requester): Promise<void> {
    const { book, contexts } = this.options;
    const stored = await book.get(id);
    assertReadable(stored, caller);
    const request = await book.open(stored, contexts.current());
    if (
      request.requestedBy !== caller.person.entityRef ||
      !caller.rights.may('withdraw', request)
    ) {
      throw new NotAllowedError(
        `${request.requestedBy} opened this request, and alone can withdraw it.`,
      );
    }
    await this.settle(request, this.outcome('withdrawn', caller));
  }

  private async join(open: StoredRequest, given: StoredRequest): Promise<void> {
    const { contexts, store } = this.options;
    const comment = {
      at: given.createdAt,
      author: given.requestedBy,
      text: given.reason,
    };
    const said = [
      { author: open.requestedBy, text: open.reason },
      ...(await store.thread(open.id)),
    ];
    if (
      said.some(
        ({ author, text }) =>
          author === comment.author && text === comment.text,
      )
    ) {
      return;
    }
    const { world } = contexts.current().snapshot;
    const records = commentRecords(open, comment, { world, isAnswer: false });
    await store.comment(open.id, comment, records);
  }

  private outcome(
    state: 'declined' | 'withdrawn',
    { person }: Requester,
    decision?: string,
  ): Outcome {
    return {
      state,
      decidedBy: person.entityRef,
      decidedAt: this.options.now().toISOString(),
      decision,
    };
  }

  private async settle(
    request: StoredRequest,
    outcome: Outcome,
  ): Promise<void> {
    const { book, contexts, noticeboard, store } = this.options;
    const { world } = contexts.current().snapshot;
    const records = outcomeRecords(request, outcome, world);
    if (!(await store.settle(request.id, outcome, records))) {
      const current = await book.get(request.id);
      throw new ConflictError(`${describeState(current)} Nothing was changed.`);
    }
    await noticeboard.changed();
  }
}

/** Whether what somebody says is what whoever asked has waited for. */
function isAnswer(request: StoredRequest, caller: Requester): boolean {
  return (
    request.state === 'open' &&
    mayDecide(request, caller) &&
    caller.person.entityRef !== request.requestedBy
  );
}
