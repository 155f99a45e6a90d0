import {
  platformFactReadPermission,
  platformLedgerManagePermission,
} from '@ridgeway/plugin-platform-common';
import { InputError } from '@backstage/errors';
import { audited } from '@ridgeway/plugin-platform-node';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

const TYPES = {
  jsonl: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;

/** `/facts`: the ledger. */
export function addFactRoutes(
  router: ApiRouter,
  { auditor, guard, keeper, ledger }: ApiOptions,
): void {
  router.get('/facts', async (req, res) => {
    await guard.reader(req, platformFactReadPermission);
    const { after = 0, limit = 100 } = req.query;
    const items = await ledger.read({ after, limit });
    res.json({ items, next: items.at(-1)?.position ?? after });
  });

  router.get('/facts/export', async (req, res) => {
    const { format = 'jsonl', after = 0 } = req.query;
    await audited(
      auditor,
      { eventId: 'ledger-export', request: req, meta: { format, after } },
      async () => {
        await guard.person(req, [platformLedgerManagePermission]);
        res.setHeader('content-type', TYPES[format]);
        res.setHeader(
          'content-disposition',
          `attachment; filename="facts.${format}"`,
        );
        await pipeline(Readable.from(keeper.export({ format, after })), res);
      },
    );
  });

  router.post('/facts/import', async (req, res) => {
    const { partition = 'example', shiftDays = 0 } = req.query;
    res.json(
      await audited(
        auditor,
        {
          eventId: 'ledger-import',
          request: req,
          meta: { partition, shiftDays },
        },
        async () => {
          const person = await guard.person(req, [
            platformLedgerManagePermission,
          ]);
          return keeper.import(
            linesOf(req.body),
            { partition, shiftDays },
            person.entityRef,
          );
        },
      ),
    );
  });

  router.delete('/facts/example', async (req, res) => {
    res.json(
      await audited(
        auditor,
        { eventId: 'ledger-remove-example', request: req, meta: {} },
        async () => {
          const person = await guard.person(req, [
            platformLedgerManagePermission,
          ]);
          return keeper.removeExample(person.entityRef);
        },
      ),
    );
  });
}

function linesOf(body: unknown): string {
  if (typeof body !== 'string') {
    throw new InputError(
      'There are no lines to read. Send the lines of an export, as application/x-ndjson.',
    );
  }
  return body;
}
