import { Knex } from 'knex';
import { selectRows, upsertRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { HatchBook, HatchException, HatchService } from './HatchBook';
import { HatchFact } from './HatchFold';

const EXCEPTIONS = 'hatch_exceptions';
const SERVICES = 'hatch_services';

interface ExceptionRow {
  exception: string;
  subject: string;
  leaves_kind: HatchException['leavesKind'];
  leaves: string;
  granted_at: string;
  expires: string;
  renewals: number;
  reason: string;
  revoked_at: string | null;
  partition: HatchException['partition'];
}

interface ServiceRow {
  subject: string;
  kind: string | null;
  since: string | null;
  until: string | null;
  owner: string;
  partition: HatchService['partition'];
}

/** Reads what is known of the subjects and exceptions that facts are about. */
export async function loadHatches(
  trx: Knex.Transaction,
  facts: readonly HatchFact[],
): Promise<HatchBook> {
  const subjects = facts.flatMap(fact =>
    [fact.subject, movedFrom(fact)].flatMap(subject => subject ?? []),
  );
  // A sector that another team takes over takes along what it has.
  const sectors = facts.flatMap(({ type, subject }) =>
    type === 'intent.committed' && subject && !subject.includes('/')
      ? [subject]
      : [],
  );
  const exceptions = [
    ...(await selectRows<ExceptionRow>(trx, EXCEPTIONS, 'subject', subjects)),
    ...(await selectRows<ExceptionRow>(
      trx,
      EXCEPTIONS,
      'exception',
      facts.flatMap(fact =>
        fact.type === 'intent.committed'
          ? []
          : [`${fact.data.sector}/${fact.data.exception}`],
      ),
    )),
  ];
  const services = [
    ...(await selectRows<ServiceRow>(trx, SERVICES, 'subject', subjects)),
    ...(await selectRows<ServiceRow>(trx, SERVICES, 'sector', sectors)),
  ];
  return new HatchBook({
    exceptions: exceptions.map(toException),
    services: services.map(toService),
  });
}

/** Writes what has changed. */
export async function saveHatches(
  trx: Knex.Transaction,
  book: HatchBook,
): Promise<void> {
  await upsertRows(
    trx,
    EXCEPTIONS,
    ['exception'],
    book.changedExceptions().map(each => ({
      exception: each.exception,
      subject: each.subject,
      sector: sectorOf(each.subject),
      leaves_kind: each.leavesKind,
      leaves: each.leaves,
      granted_at: each.grantedAt,
      expires: each.expires,
      renewals: each.renewals,
      reason: each.reason,
      revoked_at: each.revokedAt ?? null,
      partition: each.partition,
    })),
  );
  await upsertRows(
    trx,
    SERVICES,
    ['subject'],
    book.changedServices().map(each => ({
      subject: each.subject,
      sector: sectorOf(each.subject),
      kind: each.kind ?? null,
      since: each.since ?? null,
      until: each.until ?? null,
      owner: each.owner,
      partition: each.partition,
    })),
  );
}

function toException(row: ExceptionRow): HatchException {
  const { exception, subject, leaves, expires, reason, partition } = row;
  return {
    exception,
    subject,
    leavesKind: row.leaves_kind,
    leaves,
    grantedAt: row.granted_at,
    expires,
    renewals: Number(row.renewals),
    reason,
    revokedAt: row.revoked_at ?? undefined,
    partition,
  };
}

function toService(row: ServiceRow): HatchService {
  const { subject, kind, since, until, owner, partition } = row;
  return {
    subject,
    kind: kind ?? undefined,
    since: since ?? undefined,
    until: until ?? undefined,
    owner,
    partition,
  };
}
