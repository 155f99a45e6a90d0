import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  DeprecationView,
  diagnosticsOf,
} from '@ridgeway/plugin-platform-common';
import {
  dayAhead,
  DiagnosticList,
  errorReason,
  LiveView,
  RefText,
  Section,
} from '@ridgeway/ui';
import {
  announcementProblem,
  DeprecationForm,
  problemsOf,
} from './deprecationForm';
import { DeprecationFields } from './DeprecationFields';
import { PreviewPanel } from './PreviewPanel';
import { useDeprecationForm } from './useDeprecationForm';

/** What {@link DeprecationEditor} edits. */
export interface DeprecationEditorProps {
  /** What is written down; undefined for a new one. */
  stored: DeprecationView | undefined;
  initial: DeprecationForm;
}

/** The form, and beside it who is affected. */
export function DeprecationEditor(props: DeprecationEditorProps) {
  const { stored, initial } = props;
  const { form, change, preview, action, save } = useDeprecationForm(
    initial,
    stored,
  );
  const { busy, error } = action;
  const announced = stored?.spec.announced !== undefined;
  const incomplete = Object.keys(problemsOf(form)).length > 0;
  // What is announced keeps its deadline even when that is over.
  const hindrance =
    incomplete || announced
      ? undefined
      : announcementProblem(form, dayAhead(0));
  // Something that there is not cannot go away.
  const refused = diagnosticsOf(
    preview.state === 'failed' ? preview.error : undefined,
  );
  // Nobody announces what they have not seen.
  const seen = preview.state === 'ready' && preview.value !== undefined;

  if (stored && !stored.may.manage.allowed) {
    return (
      <Alert severity="info">
        <RefText text={stored.may.manage.why} />
      </Alert>
    );
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: 'minmax(0, 1fr) minmax(0, 1fr)',
        },
      }}
    >
      <Section title="What goes away, and what takes its place">
        <Stack
          component="form"
          spacing={2}
          onSubmit={event => event.preventDefault()}
        >
          <DeprecationFields
            form={form}
            onChange={change}
            fixed={{ id: stored !== undefined, announced }}
          />
          {error && (
            <Alert severity="error">
              Nothing was written down: <RefText text={errorReason(error)} />
            </Alert>
          )}
          <DiagnosticList diagnostics={diagnosticsOf(error)} />
          {hindrance && <Alert severity="warning">{hindrance}</Alert>}
          <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap">
            {!announced && (
              <Button
                variant="outlined"
                disabled={busy || incomplete}
                onClick={() => save(false)}
              >
                Save as draft
              </Button>
            )}
            <Button
              variant="contained"
              disabled={busy || incomplete || !seen || hindrance !== undefined}
              onClick={() => save(true)}
            >
              {announced ? 'Save' : 'Announce'}
            </Button>
          </Stack>
          {incomplete && (
            <Typography variant="body2" color="text.secondary">
              Fill in what is marked as required first.
            </Typography>
          )}
        </Stack>
      </Section>
      <Section
        title="Who is affected"
        description="As things stand now. Nobody is told by looking."
      >
        {refused.length > 0 ? (
          <DiagnosticList diagnostics={refused} />
        ) : (
          <LiveView live={preview} what="who is affected">
            {found =>
              found ? (
                <PreviewPanel preview={found} form={form} />
              ) : (
                <Typography variant="body2" color="text.secondary">
                  Say what goes away, and see here whom it concerns and what it
                  takes.
                </Typography>
              )
            }
          </LiveView>
        )}
      </Section>
    </Box>
  );
}
