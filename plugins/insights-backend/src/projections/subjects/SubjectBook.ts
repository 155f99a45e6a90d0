import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { deleteRows, selectRows, upsertRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { RunRow, SectorRow, SubjectRow, withBooleans } from './SubjectRow';

/** Tables of {@link SubjectBook}. */
export const SUBJECT_TABLES = {
  subjects: 'subjects',
  sectors: 'sectors',
  environments: 'sector_environments',
  runs: 'runs',
} as const;

/** The rows that facts are about, read together and written together. */
export class SubjectBook {
  private readonly subjects = new Map<string, SubjectRow>();
  private readonly sectors = new Map<string, SectorRow>();
  /** By subject, then by environment. */
  private readonly runs = new Map<string, Map<string, RunRow>>();
  /** By sector. */
  private readonly environments = new Map<string, readonly string[]>();
  private readonly changed = {
    subjects: new Set<string>(),
    sectors: new Set<string>(),
    runs: new Set<string>(),
  };

  static async load(
    trx: Knex.Transaction,
    facts: readonly KnownFact[],
  ): Promise<SubjectBook> {
    const book = new SubjectBook();
    const names = facts.flatMap(fact =>
      [fact.subject, movedFrom(fact)].flatMap(name => name ?? []),
    );
    const commits = facts.filter(({ type }) => type === 'intent.committed');
    const touchedSectors = commits.flatMap(({ subject }) =>
      subject !== undefined && !subject.includes('/') ? [subject] : [],
    );
    const [own, ofSectors, sectors, runs] = [
      await selectRows<SubjectRow>(
        trx,
        SUBJECT_TABLES.subjects,
        'subject',
        names,
      ),
      // Another owner of a sector is another owner of all in it.
      await selectRows<SubjectRow>(
        trx,
        SUBJECT_TABLES.subjects,
        'sector',
        touchedSectors,
      ),
      await selectRows<SectorRow>(
        trx,
        SUBJECT_TABLES.sectors,
        'sector',
        [...names].map(sectorOf),
      ),
      await selectRows<RunRow>(
        trx,
        SUBJECT_TABLES.runs,
        'subject',
        facts.flatMap(fact =>
          fact.type === 'service.running'
            ? fact.subject ?? []
            : movedFrom(fact) ?? [],
        ),
      ),
    ];
    for (const row of [...own, ...ofSectors]) {
      book.subjects.set(row.subject, withBooleans(row));
    }
    for (const row of sectors) {
      book.sectors.set(row.sector, withBooleans(row));
    }
    for (const row of runs) {
      book.runsOf(row.subject).set(row.environment, row);
    }
    return book;
  }

  subject(name: string): SubjectRow | undefined {
    return this.subjects.get(name);
  }

  sector(name: string): SectorRow | undefined {
    return this.sectors.get(name);
  }

  /** Those of a sector that this batch is about; all of them where it is about the sector itself. */
  subjectsOf(sector: string): SubjectRow[] {
    return [...this.subjects.values()].filter(row => row.sector === sector);
  }

  run(subject: string, environment: string): RunRow | undefined {
    return this.runs.get(subject)?.get(environment);
  }

  putSubject(row: SubjectRow): void {
    this.subjects.set(row.subject, row);
    this.changed.subjects.add(row.subject);
  }

  putSector(row: SectorRow): void {
    this.sectors.set(row.sector, row);
    this.changed.sectors.add(row.sector);
  }

  putEnvironments(sector: string, environments: readonly string[]): void {
    this.environments.set(sector, environments);
  }

  putRun(row: RunRow): void {
    this.runsOf(row.subject).set(row.environment, row);
    this.changed.runs.add(row.subject);
  }

  /** What is known of a subject goes on under another name. */
  rename(from: string, to: string): void {
    const row = this.subjects.get(from);
    if (!row) {
      return;
    }
    this.subjects.delete(from);
    this.changed.subjects.add(from);
    this.putSubject({ ...row, subject: to });
    const runs = [...this.runsOf(from).values()];
    this.runs.delete(from);
    this.changed.runs.add(from);
    runs.forEach(run => this.putRun({ ...run, subject: to }));
  }

  async save(trx: Knex.Transaction): Promise<void> {
    const { changed } = this;
    const { subjects, sectors, environments, runs } = SUBJECT_TABLES;
    await deleteRows(
      trx,
      subjects,
      'subject',
      [...changed.subjects].filter(name => !this.subjects.has(name)),
    );
    await upsertRows(
      trx,
      subjects,
      ['subject'],
      [...changed.subjects].flatMap(name => this.subjects.get(name) ?? []),
    );
    await upsertRows(
      trx,
      sectors,
      ['sector'],
      [...changed.sectors].flatMap(name => this.sectors.get(name) ?? []),
    );
    await deleteRows(trx, environments, 'sector', this.environments.keys());
    await upsertRows(
      trx,
      environments,
      ['sector', 'environment'],
      [...this.environments].flatMap(([sector, all]) =>
        [...new Set(all)].map(environment => ({ sector, environment })),
      ),
    );
    await deleteRows(trx, runs, 'subject', changed.runs);
    await upsertRows(
      trx,
      runs,
      ['subject', 'environment'],
      [...changed.runs].flatMap(name => [
        ...(this.runs.get(name)?.values() ?? []),
      ]),
    );
  }

  private runsOf(subject: string): Map<string, RunRow> {
    const known = this.runs.get(subject) ?? new Map<string, RunRow>();
    this.runs.set(subject, known);
    return known;
  }
}
