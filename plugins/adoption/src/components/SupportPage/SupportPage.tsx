import { useRouteRef } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { SupportView } from '@ridgeway/plugin-insights-common';
import {
  InsightLoader,
  InsightNotices,
  LiveView,
  LoadingState,
  requestsRouteRef,
  useInsight,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { AdoptionFrame } from '../shared/AdoptionFrame';
import { SupportFigures } from './SupportFigures';
import { SupportMonths } from './SupportMonths';
import { SupportPriorities } from './SupportPriorities';
import { SupportSectors } from './SupportSectors';

const load: InsightLoader<SupportView> = (api, filter, options) =>
  api.getSupport(filter, options);

/** What people asked the platform team, and how fast they were answered. */
export function SupportPage() {
  const live = useInsight(load);
  const requests = useRouteRef(requestsRouteRef)?.();
  return (
    <AdoptionFrame
      place="support"
      description="What people asked the platform team in the portal, and how fast they had a first response. On-call is kept apart."
      actions={
        requests && (
          <Button
            component={RouterLink}
            size="small"
            to={`${requests}?kind=support`}
          >
            Support requests
          </Button>
        )
      }
    >
      <LiveView
        live={live}
        what="the support requests"
        loading={
          <LoadingState label="Loading the support requests" shape="cards" />
        }
      >
        {view => (
          <>
            <InsightNotices head={view} />
            <SupportFigures figures={view.figures} />
            <SupportMonths months={view.months} />
            <SupportPriorities rows={view.byPriority} />
            <SupportSectors rows={view.bySector} />
          </>
        )}
      </LiveView>
    </AdoptionFrame>
  );
}
