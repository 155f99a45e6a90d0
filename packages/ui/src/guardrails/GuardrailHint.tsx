import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { guardrailRouteRef } from './routes';

/** What {@link GuardrailHint} explains. */
export interface GuardrailHintProps {
  /** For example `secrets-need-consent`. */
  guardrail: string;
  /** What the guardrail is behind, for screen readers: `Secrets it reads`. */
  of: string;
}

/**
 * Leads from a field of a form to the guardrail behind it, in a tab of its own, so that nothing
 * that was typed is lost. Nothing where there are no pages of guardrails.
 */
export function GuardrailHint(props: GuardrailHintProps) {
  const { guardrail, of } = props;
  const href = useRouteRef(guardrailRouteRef)?.({ id: guardrail });
  return href ? (
    <Link
      component={RouterLink}
      to={href}
      target="_blank"
      rel="noopener"
      aria-label={`Why? ${of}: the guardrail ${guardrail}, in a new tab`}
    >
      Why?
    </Link>
  ) : null;
}
