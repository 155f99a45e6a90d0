import {
  FactData,
  FactExport,
  FactImport,
  FactImportResult,
} from '@ridgeway/plugin-platform-common';
import { randomUUID } from 'node:crypto';
import { PLATFORM_ACTOR } from '../commitFacts';
import { Ledger, NewFact, Progress } from '../Ledger';
import { daysBehind } from './daysBehind';
import { CSV_HEADER, toCsvLine, toJsonLine } from './exportLines';
import { FactArchive } from './FactArchive';
import { parseFacts } from './parseFacts';

/** So many facts are read at a time. */
const PAGE = 1000;

/** Name under which the ledger keeps that the history of the example company was loaded. */
const EXAMPLE = 'example-history';

/** Writes the ledger to files, and brings facts in from them. */
export class LedgerKeeper {
  constructor(
    private readonly options: {
      archive: FactArchive;
      ledger: Ledger;
      now?: () => Date;
    },
  ) {}

  /** The text of a file, part by part; what is appended meanwhile is in it. */
  async *export({
    format = 'jsonl',
    after = 0,
  }: FactExport): AsyncGenerator<string> {
    const isCsv = format === 'csv';
    if (isCsv) {
      yield CSV_HEADER;
    }
    for (let position = after; ; ) {
      const facts = await this.options.archive.read({
        after: position,
        limit: PAGE,
      });
      const last = facts.at(-1);
      if (!last) {
        return;
      }
      yield facts.map(isCsv ? toCsvLine : toJsonLine).join('');
      position = last.position;
    }
  }

  /**
   * Brings in all facts of some lines, or none of them.
   *
   * @throws InputError naming the lines that cannot be read
   */
  async import(
    lines: string,
    request: FactImport,
    actor: string,
    progress?: Progress,
  ): Promise<FactImportResult> {
    const now = this.now();
    const { facts, leftOut } = parseFacts(lines, request, now);
    const { partition = 'example', shiftDays = 0 } = request;
    const appended = await this.options.archive.bringIn(
      facts,
      count =>
        count === 0
          ? []
          : [
              told(
                'ledger.imported',
                { partition, count, shiftedDays: shiftDays },
                actor,
                now,
              ),
            ],
      progress,
    );
    return { appended, known: facts.length - appended, leftOut };
  }

  /** Removes every fact of the example company. */
  async removeExample(actor: string): Promise<{ removed: number }> {
    const removed = await this.options.archive.removeExample(count =>
      told(
        'ledger.removed',
        { partition: 'example', count },
        actor,
        this.now(),
      ),
    );
    return { removed };
  }

  /** Loads the history of the example company once, so that it ends now. */
  async loadExample(lines: string): Promise<FactImportResult | undefined> {
    const { ledger } = this.options;
    if ((await ledger.getProgress(EXAMPLE)) !== undefined) {
      return undefined;
    }
    const now = this.now();
    return this.import(
      lines,
      { shiftDays: daysBehind(lines, now) },
      PLATFORM_ACTOR,
      { source: EXAMPLE, value: now.toISOString() },
    );
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}

/** A fact of the ledger about itself. */
function told<T extends 'ledger.imported' | 'ledger.removed'>(
  type: T,
  data: FactData<T>,
  actor: string,
  now: Date,
): NewFact {
  return {
    key: `${type}:${randomUUID()}`,
    at: now.toISOString(),
    type,
    actor,
    data,
    partition: 'live',
  };
}
