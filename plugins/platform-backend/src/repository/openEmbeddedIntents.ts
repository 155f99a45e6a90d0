import { LoggerService } from '@backstage/backend-plugin-api';
import { PlatformConfig } from '../config/readPlatformConfig';
import { prepareIntents } from '../example/prepareIntents';
import { removeStaleLocks } from '../git/removeStaleLocks';
import { EmbeddedIntentRepository } from './EmbeddedIntentRepository';

/** Opens the intent repository of the data directory, made now when there is none. */
export async function openEmbeddedIntents(options: {
  config: PlatformConfig;
  gitUrl: () => Promise<string>;
  logger: LoggerService;
}): Promise<EmbeddedIntentRepository> {
  const { config, gitUrl, logger } = options;
  const directory = config.intentsDirectory;
  await prepareIntents({
    directory,
    example: config.exampleWorld,
    history: config.exampleHistory,
    logger,
  });
  for (const lock of await removeStaleLocks(directory)) {
    logger.warn(`Removed ${lock}, left by a process that was killed`);
  }
  return new EmbeddedIntentRepository({
    directory,
    getCloneUrl: async () => `${await gitUrl()}/intents.git`,
  });
}
