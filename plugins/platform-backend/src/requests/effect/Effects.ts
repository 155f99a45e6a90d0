import { isError as isErrorLike } from '@backstage/errors';
import { Condition } from '@ridgeway/derivation';
import {
  DocumentChange,
  RequestEffect,
  RequestInput,
} from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { isError } from '../../checks/checkDocuments';
import { Snapshot } from '../../derivation/Snapshot';
import { PreviewService } from '../../preview/PreviewService';
import { Granting, KindContext } from '../kinds/RequestKindDefinition';
import { RequestKinds } from '../RequestKinds';
import { digestOf } from './digestOf';

/** A request as far as its effect goes. */
export interface Asked extends RequestInput {
  id: string;
  requestedBy: string;
  /** ISO moment. */
  createdAt: string;
}

/** Whom the decision is by, and what they decide otherwise than asked. */
export interface Decider {
  /** Entity reference of the person. */
  entityRef: string;
  /** Another end of an exception than the one asked for. */
  expires?: string;
}

/** What a grant commits, with what identifies it. */
export interface GrantedChanges {
  changes: DocumentChange[];
  digest: string;
}

const NOTHING = { openness: { opened: [], closed: [] }, conditions: [] };

/** Says what granting a request does. */
export class Effects {
  constructor(
    private readonly options: { kinds: RequestKinds; preview: PreviewService },
  ) {}

  /**
   * What granting commits on top of the snapshot.
   *
   * @throws ConflictError or NotFoundError when it cannot be granted as things stand
   */
  async changes(
    asked: Asked,
    decider: Decider,
    context: KindContext,
  ): Promise<GrantedChanges> {
    const kind = this.options.kinds.get(asked.kind);
    const { id, requestedBy } = asked;
    const changes = await kind.changes(
      asked,
      {
        id,
        requestedBy,
        grantedBy: decider.entityRef,
        grantedAt: dayOf(context.now.toISOString()),
        expires: decider.expires ?? asked.expires,
      },
      context,
    );
    // Who looks at it, and on which day, makes no other change of it.
    const neutral: Granting = {
      id,
      requestedBy,
      grantedBy: requestedBy,
      grantedAt: dayOf(asked.createdAt),
      expires: asked.expires,
    };
    const identified = await kind.changes(asked, neutral, context);
    const { files } = context.snapshot;
    return {
      changes,
      digest: digestOf(identified, path => files.get(path)?.text),
    };
  }

  /** What granting does at present, or why it cannot be granted. */
  async of(
    asked: Asked,
    decider: Decider,
    context: KindContext,
  ): Promise<RequestEffect> {
    try {
      const granted = await this.changes(asked, decider, context);
      return await this.derived(granted, context.snapshot);
    } catch (error) {
      const blocked = blockedBy(error);
      if (blocked === undefined) {
        throw error;
      }
      return { ...NOTHING, changes: [], digest: '', blocked };
    }
  }

  private async derived(
    { changes, digest }: GrantedChanges,
    snapshot: Snapshot,
  ): Promise<RequestEffect> {
    if (changes.length === 0) {
      return { ...NOTHING, changes, digest };
    }
    const { diagnostics, conditions, affected, openness } =
      await this.options.preview.preview({ documents: changes }, undefined);
    const problem = diagnostics.find(isError);
    return {
      changes,
      digest,
      openness,
      conditions: [
        ...conditions.filter(condition => isNews(condition, snapshot)),
        ...affected,
      ],
      ...(problem && {
        blocked: `${problem.file}: ${problem.message}`,
      }),
    };
  }
}

/** The reason that something cannot be granted as things stand; undefined for a fault. */
export function blockedBy(error: unknown): string | undefined {
  return isErrorLike(error) &&
    ['ConflictError', 'NotFoundError', 'InputError'].includes(error.name)
    ? error.message
    : undefined;
}

function isNews(condition: Condition, { subjects }: Snapshot): boolean {
  const before = subjects.get(condition.subject)?.conditions ?? [];
  return !before.some(known => isDeepStrictEqual(known, condition));
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
