import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { guardrailRouteRef } from './routes';

/** What {@link GuardrailLink} links to. */
export interface GuardrailLinkProps {
  /** For example `restricted-pods`. */
  guardrail: string;
  /** Instead of the id. */
  title?: string;
}

/** A guardrail, linked to the page that tells its why; plain text where there are no such pages. */
export function GuardrailLink(props: GuardrailLinkProps) {
  const { guardrail, title = guardrail } = props;
  const href = useRouteRef(guardrailRouteRef)?.({ id: guardrail });
  return href ? (
    <Link component={RouterLink} to={href}>
      {title}
    </Link>
  ) : (
    <>{title}</>
  );
}
