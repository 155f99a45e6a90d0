import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { impactRouteRef } from '../../routes';

/** What {@link ImpactLink} links to. */
export interface ImpactLinkProps {
  entityRef: string;
  /** Said to screen readers. */
  label?: string;
  children: ReactNode;
}

/** A link to who is affected if it breaks. */
export function ImpactLink(props: ImpactLinkProps) {
  const { entityRef, label, children } = props;
  const href = useRouteRef(impactRouteRef)?.(parseEntityRef(entityRef));
  return href ? (
    <Link component={RouterLink} to={href} aria-label={label}>
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
}
