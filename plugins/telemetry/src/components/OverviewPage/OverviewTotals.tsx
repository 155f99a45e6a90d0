import Link from '@mui/material/Link';
import {
  OverviewFilter,
  TelemetryOverview,
} from '@ridgeway/plugin-telemetry-common';
import { FigureGrid, formatKnown, StatTile, useUrlParams } from '@ridgeway/ui';

/** What {@link OverviewTotals} sums up. */
export interface OverviewTotalsProps {
  totals: TelemetryOverview['totals'];
}

/** What all services that pass the filter come to, each with the way to those behind the number. */
export function OverviewTotals(props: OverviewTotalsProps) {
  const { services, observed } = props.totals;
  const [, set] = useUrlParams();
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
  const counted = (
    id: 'alerts' | 'undeclared',
    state: OverviewFilter['state'],
  ) => {
    const { missing, value } = formatKnown(props.totals, id);
    return {
      value,
      detail: (missing || props.totals[id] > 0) && (
        <>
          {missing && <div>{missing}</div>}
          {props.totals[id] > 0 && show(state, 'Show whose')}
        </>
      ),
    };
  };
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
        {...counted('alerts', 'alerting')}
        definition="Alerts that fire now, of all services that pass the filter."
      />
      <StatTile
        label="Undeclared calls"
        {...counted('undeclared', 'undeclared')}
        definition="Edges on which calls were seen in the window and which no active agreement covers."
      />
    </FigureGrid>
  );
}
