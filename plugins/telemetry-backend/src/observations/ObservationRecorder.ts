import {
  OverviewFilter,
  TelemetryOverview,
} from '@ridgeway/plugin-telemetry-common';
import { PlatformAccess } from '../services/PlatformAccess';

const PAGE = 200;

/** Tells the ledger whose requests are measured: it notes each service once. */
export class ObservationRecorder {
  /** What the ledger knows already, as far as this process knows. */
  private readonly known = new Set<string>();

  constructor(
    private readonly options: {
      access: Pick<PlatformAccess, 'options' | 'platform'>;
      views: { overview(filter: OverviewFilter): Promise<TelemetryOverview> };
    },
  ) {}

  /**
   * Looks at every service in the environment closest to production.
   *
   * @returns the services that were news to the ledger
   */
  async record(): Promise<string[]> {
    const { access, views } = this.options;
    const news: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await views.overview({
        state: 'observed',
        // As much as every source remembers; it is looked more often.
        range: '15m',
        limit: PAGE,
        cursor,
      });
      for (const { environment, subject } of items) {
        if (!this.known.has(subject)) {
          const { recorded } = await access.platform.recordObserved(
            { subject, environment },
            await access.options(),
          );
          this.known.add(subject);
          news.push(...(recorded ? [subject] : []));
        }
      }
      cursor = nextCursor;
    } while (cursor !== undefined);
    return news;
  }
}
