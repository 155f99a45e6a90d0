import Link from '@mui/material/Link';
import {
  OverviewFilter,
  TelemetryOverview,
} from '@ridgeway/plugin-telemetry-common';
import { FigureGrid, NO_VALUE, StatTile, useUrlParams } from '@ridgeway/ui';

/** What {@link OverviewTotals} sums up. */
export interface OverviewTotalsProps {
  totals: TelemetryOverview['totals'];
  /** Whether anybody could be asked about alerts and calls. */
  answered: boolean;
}

/** What all services that pass the filter come to, each with the way to those behind the number. */
export function OverviewTotals(props: OverviewTotalsProps) {
  const { services, observed, alerts, undeclared } = props.totals;
  const [, set] = useUrlParams();
  const counted = (count: number) =>
    count > 0 || props.answered ? count.toLocaleString('en-GB') : NO_VALUE;
  const show = (state: OverviewFilter['state'], words: string) => (
    <Link
      component="button"
      type="button"
      variant="body2"
      sx={{ textAlign: 'left' }}
      onClick={() => set({ state })}
    >
      {words}
    </Link>
  );
  return (
    <FigureGrid label="In total">
      <StatTile
        label="Services"
        value={services.toLocaleString('en-GB')}
        definition="Services that pass the filter, on all pages."
      />
      <StatTile
        label="Measured"
        value={`${observed} of ${services}`}
        definition="Services of which a source has requests or use of the machine in the window."
        detail={
          observed < services && show('not-observed', 'Show those that are not')
        }
      />
      <StatTile
        label="Alerts"
        value={counted(alerts)}
        definition="Alerts that fire now, of all services that pass the filter."
        detail={alerts > 0 && show('alerting', 'Show whose')}
      />
      <StatTile
        label="Undeclared calls"
        value={counted(undeclared)}
        definition="Edges on which calls were seen in the window and which no active agreement covers."
        detail={undeclared > 0 && show('undeclared', 'Show whose')}
      />
    </FigureGrid>
  );
}
