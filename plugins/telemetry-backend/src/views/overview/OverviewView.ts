import {
  OverviewFilter,
  ServiceTelemetry,
  TelemetryOverview,
} from '@ridgeway/plugin-telemetry-common';
import { decodeCursor, encodeCursor } from '@ridgeway/plugin-platform-node';
import { Answers } from '../../cache/Answers';
import { keepWhole } from '../../cache/keepWhole';
import { windowOf } from '../../windows/windowOf';
import { ViewOptions } from '../ViewOptions';
import { MeasuredServices, OverviewMeasurer } from './OverviewMeasurer';
import { totalsOf } from './totalsOf';

const KEEP_MS = 30_000;
const PAGE = 50;

/** `GET /services`: a page of services side by side. Pages and filters of what was measured ask nothing again. */
export class OverviewView {
  private readonly measured = new Answers<MeasuredServices>(keepWhole(KEEP_MS));
  private readonly measurer: OverviewMeasurer;

  constructor(private readonly options: ViewOptions) {
    this.measurer = new OverviewMeasurer(options);
  }

  /**
   * The page.
   *
   * @throws InputError when the cursor is not one that this list gave
   */
  async get(filter: OverviewFilter): Promise<TelemetryOverview> {
    const { environment, limit = PAGE, range = '1h', sector, teams } = filter;
    const window = windowOf({ range }, this.options.now());
    const key = [range, environment ?? '', sector ?? '', ...(teams ?? [])];
    const { asOf, findings, origins, rows, undeclared } =
      await this.measured.get(key, async () => {
        const services = await this.options.directory.services();
        return this.measurer.measure(
          services.filter(
            service =>
              (sector === undefined || service.sector === sector) &&
              (teams === undefined || teams.includes(service.owner)),
          ),
          environment,
          window,
        );
      });
    const searched = rows.filter(row => isSearched(row, filter));
    const selected = searched.filter(row => hasState(row, filter.state));
    const start =
      filter.cursor === undefined
        ? 0
        : decodeCursor(filter.cursor, after => positionAfter(selected, after));
    const items = selected.slice(start, start + limit);
    const last = items.at(-1);
    return {
      items,
      totalItems: selected.length,
      ...(last && start + limit < selected.length
        ? { nextCursor: encodeCursor(last.subject) }
        : {}),
      ...{ asOf, origins, findings },
      from: window.from.toISOString(),
      to: window.to.toISOString(),
      totals: totalsOf(selected, searched, undeclared),
    };
  }
}

function isSearched(
  { subject }: ServiceTelemetry,
  { search }: OverviewFilter,
): boolean {
  return (
    search === undefined ||
    subject.toLowerCase().includes(search.trim().toLowerCase())
  );
}

function hasState(
  row: ServiceTelemetry,
  state: OverviewFilter['state'],
): boolean {
  switch (state) {
    case undefined:
      return true;
    case 'alerting':
      return row.alerts > 0;
    case 'undeclared':
      return row.undeclared > 0;
    case 'missed':
      return row.slo?.state === 'missed';
    default:
      return row.state === state;
  }
}

/** Index of the first row after a subject; rows are sorted by name. */
function positionAfter(
  rows: readonly ServiceTelemetry[],
  subject: string,
): number | undefined {
  if (!subject.includes('/')) {
    return undefined;
  }
  const index = rows.findIndex(row => row.subject.localeCompare(subject) > 0);
  return index < 0 ? rows.length : index;
}
