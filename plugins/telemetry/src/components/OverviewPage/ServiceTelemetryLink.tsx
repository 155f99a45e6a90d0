import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import Link from '@mui/material/Link';
import { parseSubject, subjectEntityRef } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';

/** What {@link ServiceTelemetryLink} links to. */
export interface ServiceTelemetryLinkProps {
  /** `commerce/checkout`. */
  subject: string;
  environment: string;
  range: string;
}

/** A service, linked to the same window on its own page. */
export function ServiceTelemetryLink(props: ServiceTelemetryLinkProps) {
  const { subject, environment, range } = props;
  const page = useRouteRef(entityRouteRef)?.(
    entityRouteParams(subjectEntityRef(parseSubject(subject))),
  );
  const query = new URLSearchParams({ environment, range });
  return page ? (
    <Link component={RouterLink} to={`${page}/telemetry?${query}`}>
      {subject}
    </Link>
  ) : (
    <>{subject}</>
  );
}
