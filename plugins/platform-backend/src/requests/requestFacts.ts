import { World } from '@ridgeway/intent';
import { PLATFORM_ACTOR } from '../ledger/commitFacts';
import { NewFact } from '../ledger/Ledger';
import { partitionOf } from '../ledger/partitionOf';
import { Outcome, StoredRequest } from './store/StoredRequest';

const MINUTE_MS = 60_000;

/** Facts about a request. Reasons and comments are private, and stay out of them. */
export function openedFact(request: StoredRequest, world: World): NewFact {
  return {
    ...about(request, world),
    key: `request:${request.id}:opened`,
    at: request.createdAt,
    type: 'request.opened',
    actor: request.requestedBy,
  };
}

/** Somebody said something; what, only those it concerns may read. */
export function commentedFact(
  request: StoredRequest,
  { author, at }: { author: string; at: string },
  world: World,
): NewFact {
  return {
    ...about(request, world),
    key: `request:${request.id}:commented:${author}:${at}`,
    at,
    type: 'request.commented',
    actor: author,
  };
}

/**
 * Somebody who may decide spoke or decided: the first response, which is recorded once whoever
 * speaks next.
 */
export function answeredFact(
  request: StoredRequest,
  { by, at }: { by: string; at: string },
  world: World,
): NewFact {
  const { data, ...fact } = about(request, world);
  return {
    ...fact,
    key: `request:${request.id}:answered`,
    at,
    type: 'request.answered',
    actor: by,
    data: { ...data, ...timeToAnswer(request, at) },
  };
}

/** How it ended, and after how many minutes. */
export function outcomeFact(
  request: StoredRequest,
  outcome: Outcome,
  world: World,
): NewFact {
  const { state, decidedAt, decidedBy, commit } = outcome;
  const { data, ...fact } = about(request, world);
  return {
    ...fact,
    key: `request:${request.id}:settled`,
    at: decidedAt,
    type: `request.${state === 'granted-pending-merge' ? 'granted' : state}`,
    actor: decidedBy,
    data: {
      ...data,
      ...timeToAnswer(request, decidedAt),
      ...(commit === undefined ? {} : { commit }),
    },
  };
}

/** What was said to a feature request, for everybody to read; nothing for other requests. */
export function decidedFacts(
  request: StoredRequest,
  outcome: Outcome,
  world: World,
): NewFact[] {
  const { feature, decidedAt, decidedBy, decision } = outcome;
  if (!feature) {
    return [];
  }
  const { id, object: title, pattern } = request;
  return [
    {
      ...about(request, world),
      key: `request:${id}:decided`,
      at: decidedAt,
      type: 'feature.decided',
      actor: decidedBy,
      data: {
        id,
        title,
        ...feature,
        reason: decision ?? '',
        ...(pattern === undefined ? {} : { pattern }),
      },
    },
  ];
}

/** Those who decide were reminded. */
export function remindedFact(
  request: StoredRequest,
  at: string,
  world: World,
): NewFact {
  return {
    ...about(request, world),
    key: `request:${request.id}:reminded:${at}`,
    at,
    type: 'request.reminded',
    actor: PLATFORM_ACTOR,
  };
}

function timeToAnswer({ createdAt, requestedBy }: StoredRequest, at: string) {
  const minutes = (Date.parse(at) - Date.parse(createdAt)) / MINUTE_MS;
  // Clocks of two processes may disagree by some seconds.
  return { requestedBy, minutesToAnswer: Math.max(0, Math.round(minutes)) };
}

function about(
  { id, kind, subject, object, owner, sectors, priority }: StoredRequest,
  world: World,
) {
  return {
    subject,
    data: {
      id,
      kind,
      // The title of a support request is part of its discussion, which is private.
      ...(kind === 'support' ? {} : { object }),
      owner,
      ...(priority === undefined ? {} : { priority }),
    },
    partition: partitionOf(world, sectors.at(0)),
  };
}
