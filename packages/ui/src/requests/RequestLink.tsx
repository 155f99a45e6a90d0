import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { requestRouteRef } from './routes';

/** What {@link RequestLink} links to. */
export interface RequestLinkProps {
  id: string;
  children: ReactNode;
}

/** A request, linked to its page; plain text where there are no such pages. */
export function RequestLink(props: RequestLinkProps) {
  const { id, children } = props;
  const href = useRouteRef(requestRouteRef)?.({ id });
  return href ? (
    <Link component={RouterLink} to={href} sx={{ overflowWrap: 'anywhere' }}>
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
}
