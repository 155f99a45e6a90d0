import { LoggerService } from '@backstage/backend-plugin-api';

/** The logger without what is no news to the person who watches a task. */
export function quiet(logger: LoggerService): LoggerService {
  return {
    debug: (message, meta) => logger.debug(message, meta),
    info: (message, meta) => logger.debug(message, meta),
    warn: (message, meta) => logger.warn(message, meta),
    error: (message, meta) => logger.error(message, meta),
    child: meta => quiet(logger.child(meta)),
  };
}
