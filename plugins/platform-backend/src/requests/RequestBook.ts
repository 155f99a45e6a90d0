import { ConflictError, NotFoundError } from '@backstage/errors';
import { isDeepStrictEqual } from 'node:util';
import { blockedBy } from './effect/Effects';
import { KindContext, ResolvedRequest } from './kinds/RequestKindDefinition';
import { openedNotice } from './notices/requestNotices';
import { RequestKinds } from './RequestKinds';
import { RequestStore } from './store/RequestStore';
import { StoredRequest } from './store/StoredRequest';
import { describeState } from './views/describeState';

/** Finds requests, and keeps them with whoever decides them at present. */
export class RequestBook {
  constructor(
    private readonly options: { kinds: RequestKinds; store: RequestStore },
  ) {}

  /** @throws NotFoundError when there is none */
  async get(id: string): Promise<StoredRequest> {
    const request = await this.options.store.get(id);
    if (!request) {
      throw new NotFoundError(
        `There is no request ${id}. Look for it in the list of requests.`,
      );
    }
    return request;
  }

  /**
   * The request with whoever decides it now.
   *
   * @throws ConflictError naming who decided it, or is granting it, and since when
   */
  async open(
    request: StoredRequest,
    context: KindContext,
  ): Promise<StoredRequest> {
    const settled = describeState(request);
    if (settled !== undefined) {
      throw new ConflictError(`${settled} Nothing was changed.`);
    }
    return this.route(request, context);
  }

  /** The same request, with whoever owns what it asks for in this world. */
  async route(
    request: StoredRequest,
    context: KindContext,
  ): Promise<StoredRequest> {
    const { kinds, store } = this.options;
    const resolved = await this.resolve(kinds, request, context);
    const { owner, title, sectors } = request;
    if (
      resolved === undefined ||
      isDeepStrictEqual(resolved, { owner, title, sectors })
    ) {
      return request;
    }
    const routed = { ...request, ...resolved };
    await store.reroute(request.id, resolved, {
      facts: [],
      notices:
        resolved.owner === owner
          ? []
          : [openedNotice(routed, context.platformTeam)],
    });
    return routed;
  }

  /** Undefined when the subject or object is gone: the owner stays who it was. */
  private async resolve(
    kinds: RequestKinds,
    request: StoredRequest,
    context: KindContext,
  ): Promise<ResolvedRequest | undefined> {
    try {
      const { owner, title, sectors } = await kinds
        .get(request.kind)
        .resolve(request, context);
      return { owner, title, sectors };
    } catch (error) {
      if (blockedBy(error) === undefined) {
        throw error;
      }
      return undefined;
    }
  }
}
