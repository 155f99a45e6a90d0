import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';

/** What {@link EntityLink} links to. */
export interface EntityLinkProps {
  entityRef: string;
  /** Instead of the entity's title. */
  title?: string;
}

/** An entity of the catalog by its title, linked to its page. */
export function EntityLink(props: EntityLinkProps) {
  const { entityRef, title } = props;
  const { primaryTitle, secondaryTitle } = useEntityPresentation(entityRef);
  const linkTo = useEntityRefLink();
  return (
    <Link component={RouterLink} to={linkTo(entityRef)} title={secondaryTitle}>
      {title ?? primaryTitle}
    </Link>
  );
}
