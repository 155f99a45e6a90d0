import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Provenance } from '@ridgeway/derivation';
import { Link as RouterLink } from 'react-router-dom';
import { CODE_FONT } from '../code/codeColors';
import { GuardrailLink } from '../guardrails/GuardrailLink';

/** Address of the intent field that something was derived from. */
export type IntentHref = (place: {
  /** Path in the intent, for example `spec.replicas`. */
  path: string;
  /** Document; the subject's own when undefined. */
  document: string | undefined;
}) => string | undefined;

/** What {@link ProvenanceList} shows. */
export interface ProvenanceListProps {
  provenance: readonly Provenance[];
  intentHref?: IntentHref;
}

function IntentPlace(props: { entry: Provenance; intentHref?: IntentHref }) {
  const { entry, intentHref } = props;
  if (!entry.intent) {
    return null;
  }
  const href = intentHref?.({ path: entry.intent, document: entry.document });
  return (
    <Box component="span" sx={{ fontFamily: CODE_FONT, fontSize: 13 }}>
      {href ? (
        <Link component={RouterLink} to={href}>
          {entry.intent}
        </Link>
      ) : (
        entry.intent
      )}
    </Box>
  );
}

/** Why an object and its fields exist: the intent field and the guardrail behind each. */
export function ProvenanceList(props: ProvenanceListProps) {
  const { provenance, intentHref } = props;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {provenance.map((entry, index) => (
        <Box
          component="li"
          key={index}
          sx={{
            py: 0.75,
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'baseline',
            columnGap: 1,
            rowGap: 0.25,
            borderTop: index > 0 ? 1 : 0,
            borderColor: 'divider',
          }}
        >
          <Typography
            component="span"
            variant="body2"
            sx={{ fontFamily: CODE_FONT, fontSize: 13, fontWeight: 600 }}
          >
            {entry.field || 'The whole object'}
          </Typography>
          <Typography
            component="span"
            variant="body2"
            sx={{ flex: '1 1 280px', minWidth: 0 }}
          >
            {entry.why}
          </Typography>
          <IntentPlace entry={entry} intentHref={intentHref} />
          {entry.guardrail && (
            <Typography component="span" variant="body2" color="text.secondary">
              guardrail <GuardrailLink guardrail={entry.guardrail} />
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
