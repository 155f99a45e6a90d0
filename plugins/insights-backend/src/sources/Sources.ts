import { LoggerService } from '@backstage/backend-plugin-api';
import { SourceStatus } from '@ridgeway/plugin-platform-common';
import { PlatformAccess } from '../ledger/PlatformAccess';

/** What the platform backend said is believed for this long. */
const FRESH_MS = 30_000;

/** What the portal reads from elsewhere, and whether it answers, as the platform backend last said. */
export class Sources {
  private known: SourceStatus[] = [];
  private askedAt = 0;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly options: {
      access: PlatformAccess;
      logger: LoggerService;
      now?: () => number;
    },
  ) {}

  /** Nobody waits for a source that is down: what was known before is the answer. */
  async get(): Promise<SourceStatus[]> {
    const now = this.options.now?.() ?? Date.now();
    if (now - this.askedAt >= FRESH_MS) {
      this.asking ??= this.ask(now);
      if (this.askedAt === 0) {
        await this.asking;
      }
    }
    return this.known;
  }

  private async ask(now: number): Promise<void> {
    const { access, logger } = this.options;
    try {
      const { items } = await access.platform.getSources(
        await access.options(),
      );
      this.known = items;
    } catch (error) {
      logger.warn(`The platform backend does not say what it reads: ${error}`);
    } finally {
      this.askedAt = now;
      this.asking = undefined;
    }
  }
}
