import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useLinkTarget } from './KeptPage';
import { guardrailRouteRef } from './routes';

/** What {@link GuardrailLink} links to. */
export interface GuardrailLinkProps {
  /** For example `restricted-pods`. */
  guardrail: string;
  /** Instead of the id. */
  title?: string;
  /** Sector or service that it stands in the way of, where that is what the link is about. */
  deniedTo?: string;
}

/** A guardrail, linked to the page that tells its why; plain text where there are no such pages. */
export function GuardrailLink(props: GuardrailLinkProps) {
  const { guardrail, title = guardrail, deniedTo } = props;
  const target = useLinkTarget();
  const page = useRouteRef(guardrailRouteRef)?.({ id: guardrail });
  if (!page) {
    return <>{title}</>;
  }
  const from = deniedTo ? `?${new URLSearchParams({ from: deniedTo })}` : '';
  return (
    <Link component={RouterLink} to={`${page}${from}`} {...target}>
      {title}
    </Link>
  );
}
