import { LedgerRemoveFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { plural } from '../../output/plural';
import { withPortal } from '../../portal/withPortal';
import { confirm } from '../request/confirm';

/** `ridgeway ledger remove-example`: the ledger without the example company. */
export function removeExample(
  { portal, yes = false }: LedgerRemoveFlags,
  io: Io,
): Promise<number> {
  return withPortal(portal, io, async ({ client, url }) => {
    const question = `Remove every fact of the example company from ${url}?`;
    if (!yes && !(await confirm(question, 'Pass --yes to remove them.'))) {
      io.stderr.write('Nothing was removed.\n');
      return EXIT.unmet;
    }
    const { removed } = await client.removeExampleFacts();
    io.stdout.write(
      `Removed ${plural(removed, 'fact')} of the example company.\n`,
    );
    return EXIT.ok;
  });
}
