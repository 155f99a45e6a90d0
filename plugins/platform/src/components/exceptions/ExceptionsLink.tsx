import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { exceptionsRouteRef } from '../../routes';

/** Filters that the page with all exceptions has in its address. */
export interface ExceptionPageFilter {
  sector?: string;
  guardrail?: string;
  search?: string;
}

/** What {@link ExceptionsLink} links to. */
export interface ExceptionsLinkProps {
  filter: ExceptionPageFilter;
}

/** Links to the page with all exceptions, where they can be compared and taken away as CSV. */
export function ExceptionsLink(props: ExceptionsLinkProps) {
  const page = useRouteRef(exceptionsRouteRef)?.();
  if (!page) {
    return null;
  }
  return (
    <Link
      component={RouterLink}
      variant="body2"
      to={`${page}?${new URLSearchParams({ ...props.filter })}`}
    >
      Look at them among all exceptions
    </Link>
  );
}
