import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Page, RequestSummary } from '@ridgeway/plugin-platform-common';
import {
  errorReason,
  platformApiRef,
  RequestList,
  requestsRouteRef,
  Section,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** What {@link OpenRequests} is about. */
export interface OpenRequestsProps {
  /** `commerce` with its services, or `commerce/checkout`. */
  subject: string;
}

const SHOWN = 5;

/** What is asked of or for a sector or service and not decided yet. */
export function OpenRequests(props: OpenRequestsProps) {
  const { subject } = props;
  const api = useApi(platformApiRef);
  const list = useRouteRef(requestsRouteRef)?.();
  const live = useLive<Page<RequestSummary>>(
    useCallback(
      (signal: AbortSignal) =>
        api.getRequests(
          { scope: 'all', state: 'open', concerns: subject, limit: SHOWN },
          { signal },
        ),
      [api, subject],
    ),
  );
  if (live.state === 'loading') {
    return null;
  }
  if (live.state === 'failed') {
    return (
      <Section title="Requests">
        <Typography variant="body2" color="text.secondary">
          They cannot be shown: {errorReason(live.error)}
        </Typography>
      </Section>
    );
  }
  const { items, totalItems } = live.value;
  const query = new URLSearchParams({ scope: 'all', concerns: subject });
  return (
    <Section
      title={totalItems > 0 ? `Requests (${totalItems})` : 'Requests'}
      actions={
        list && (
          <Link
            component={RouterLink}
            to={`${list}?${query}`}
            variant="body2"
            aria-label={`All requests about ${subject}`}
          >
            All
          </Link>
        )
      }
    >
      <RequestList
        requests={items}
        none="None that you may read waits for a decision."
      />
    </Section>
  );
}
