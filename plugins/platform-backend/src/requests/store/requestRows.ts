import { RequestKind, RequestState } from '@ridgeway/plugin-platform-common';
import { createHash } from 'node:crypto';
import { AskedFor, StoredRequest } from './StoredRequest';

/** A row of the table `requests`. */
export interface RequestRow {
  id: string;
  kind: RequestKind;
  subject: string;
  object: string;
  reason: string;
  expires: string | null;
  overrides: string | null;
  renews: string | null;
  priority: StoredRequest['priority'] | null;
  pattern: string | null;
  title: string;
  owner: string;
  requested_by: string;
  created_at: string;
  state: RequestState;
  open_key: string | null;
  decided_at: string | null;
  decided_by: string | null;
  decision: string | null;
  feature: string | null;
  commit: string | null;
  url: string | null;
  comments: number;
  /** SQLite has no booleans. */
  example: boolean | number;
  reminded_at: string | null;
  claim_id: string | null;
  claimed_by: string | null;
  claimed_at: string | null;
  claim_reason: string | null;
}

/** What open requests for the same have in common, and no two of them. */
export function openKeyOf({
  kind,
  subject,
  object,
  overrides,
  renews,
}: AskedFor): string {
  const values = overrides && Object.entries(overrides).sort(byName);
  const what = [kind, subject, object];
  return createHash('sha256')
    .update(JSON.stringify(values || renews ? [...what, values, renews] : what))
    .digest('hex');
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The row of a request that nobody is granting. */
export function toRow(request: StoredRequest): RequestRow {
  return {
    id: request.id,
    kind: request.kind,
    subject: request.subject,
    object: request.object,
    reason: request.reason,
    expires: request.expires ?? null,
    overrides: request.overrides ? JSON.stringify(request.overrides) : null,
    renews: request.renews ?? null,
    priority: request.priority ?? null,
    pattern: request.pattern ?? null,
    title: request.title,
    owner: request.owner,
    requested_by: request.requestedBy,
    created_at: request.createdAt,
    state: request.state,
    open_key: request.state === 'open' ? openKeyOf(request) : null,
    decided_at: request.decidedAt ?? null,
    decided_by: request.decidedBy ?? null,
    decision: request.decision ?? null,
    feature: request.feature ? JSON.stringify(request.feature) : null,
    commit: request.commit ?? null,
    url: request.url ?? null,
    comments: request.comments,
    example: request.example,
    reminded_at: request.remindedAt ?? null,
    claim_id: null,
    claimed_by: null,
    claimed_at: null,
    claim_reason: null,
  };
}

/** A request of its row and the sectors that are kept beside it. */
export function toRequest(row: RequestRow, sectors: string[]): StoredRequest {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    object: row.object,
    reason: row.reason,
    expires: row.expires ?? undefined,
    overrides: row.overrides === null ? undefined : JSON.parse(row.overrides),
    renews: row.renews ?? undefined,
    priority: row.priority ?? undefined,
    pattern: row.pattern ?? undefined,
    title: row.title,
    owner: row.owner,
    sectors,
    requestedBy: row.requested_by,
    createdAt: row.created_at,
    state: row.state,
    decidedAt: row.decided_at ?? undefined,
    decidedBy: row.decided_by ?? undefined,
    decision: row.decision ?? undefined,
    feature: row.feature === null ? undefined : JSON.parse(row.feature),
    commit: row.commit ?? undefined,
    url: row.url ?? undefined,
    comments: Number(row.comments),
    example: Boolean(row.example),
    remindedAt: row.reminded_at ?? undefined,
    claim: claimOf(row),
  };
}

function claimOf(row: RequestRow): StoredRequest['claim'] {
  const { claim_id: id, claimed_by: by, claimed_at: at } = row;
  return id === null || by === null || at === null
    ? undefined
    : { id, by, at, reason: row.claim_reason ?? undefined };
}
