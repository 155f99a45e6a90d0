import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Diagnostic } from '@ridgeway/intent';
import { KeptPage } from '../guardrails/KeptPage';
import { ReasonText } from '../guardrails/ReasonText';
import { CODE_FONT } from './codeColors';

/** What {@link DiagnosticList} shows. */
export interface DiagnosticListProps {
  diagnostics: readonly Diagnostic[];
  /** Goes to the place, for example in an editor beside the list. */
  onSelect?: (diagnostic: Diagnostic) => void;
}

function wayOut(diagnostic: Diagnostic): string[] {
  return [
    diagnostic.suggestion,
    // Many messages name what is allowed themselves.
    diagnostic.allowed &&
      !diagnostic.message.includes(diagnostic.allowed) &&
      `Allowed: ${diagnostic.allowed}`,
    diagnostic.example && `Example: ${diagnostic.example}`,
  ].filter((line): line is string => Boolean(line));
}

/** Findings about documents: where, what, and the way out. */
export function DiagnosticList(props: DiagnosticListProps) {
  const { diagnostics, onSelect } = props;
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {diagnostics.map((diagnostic, index) => {
        const place = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
        return (
          <Alert
            key={index}
            component="li"
            role={undefined}
            severity={diagnostic.severity}
            variant="outlined"
            sx={{
              '& .v5-MuiAlert-message, & .MuiAlert-message': { minWidth: 0 },
            }}
          >
            <Typography variant="body2">{diagnostic.message}</Typography>
            {wayOut(diagnostic).map(line => (
              <Typography
                key={line}
                variant="body2"
                sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
              >
                {line}
              </Typography>
            ))}
            <Typography
              variant="caption"
              component="div"
              color="text.secondary"
              sx={{ fontFamily: CODE_FONT, overflowWrap: 'anywhere', mt: 0.5 }}
            >
              {onSelect ? (
                <Link
                  component="button"
                  type="button"
                  onClick={() => onSelect(diagnostic)}
                  sx={{ font: 'inherit', textAlign: 'left' }}
                >
                  {place}
                </Link>
              ) : (
                place
              )}
              {' · '}
              <KeptPage>
                <ReasonText reason={diagnostic.reason} />
              </KeptPage>
            </Typography>
          </Alert>
        );
      })}
    </Stack>
  );
}
