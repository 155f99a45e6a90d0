import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { deprecationRouteRef } from './routes';

/** What {@link DeprecationLink} links to. */
export interface DeprecationLinkProps {
  /** For example `service-v1alpha1`. */
  id: string;
  title: string;
}

/** Something that goes away, linked to its page; plain text where there are no such pages. */
export function DeprecationLink(props: DeprecationLinkProps) {
  const { id, title } = props;
  const page = useRouteRef(deprecationRouteRef)?.({ id });
  return page ? (
    <Link component={RouterLink} to={page}>
      {title}
    </Link>
  ) : (
    <>{title}</>
  );
}
