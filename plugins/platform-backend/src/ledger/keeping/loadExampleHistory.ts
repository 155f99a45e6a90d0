import { LoggerService } from '@backstage/backend-plugin-api';
import { readFile } from 'node:fs/promises';
import { LedgerKeeper } from './LedgerKeeper';

/**
 * Loads the past of the example company, once, before its world is recorded: what the world brings
 * is no news then. A file that cannot be read costs the example its past, and nothing else.
 */
export async function loadExampleHistory(
  keeper: LedgerKeeper,
  file: string,
  logger: LoggerService,
): Promise<void> {
  try {
    const loaded = await keeper.loadExample(await readFile(file, 'utf8'));
    if (loaded) {
      logger.info(`Loaded ${loaded.appended} facts of the example's past`);
    }
  } catch (error) {
    logger.error(`The history in ${file} cannot be loaded: ${error}`);
  }
}
