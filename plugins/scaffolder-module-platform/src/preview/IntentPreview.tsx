import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  IntentDraft,
  IntentForm,
  PreviewResult,
} from '@ridgeway/plugin-platform-common';
import {
  ConditionList,
  DiagnosticList,
  EmptyState,
  ErrorState,
  KeptPage,
  LoadingState,
  OpennessList,
  ResourceTree,
  YamlBlock,
} from '@ridgeway/ui';
import { memo } from 'react';
import { PreviewPart } from './PreviewPart';
import { previewSummary } from './previewSummary';
import { Preview } from './usePreview';

/** What {@link IntentPreview} shows. */
export interface IntentPreviewProps {
  form: IntentForm;
  draft: IntentDraft | undefined;
  preview: Preview;
}

const WAITING: Record<IntentForm, string> = {
  sector: 'Name the sector to see what would be derived, and why.',
  service:
    'Choose a sector and name the service to see what would be derived, and why.',
  'mesh-member':
    'Choose a sector and name the workload to see what would be derived, and why.',
  package:
    'Choose a sector and name the package to see what would be derived, and why.',
  'existing-service':
    'Choose a sector and paste a document with a name to see what would be derived, and why.',
};

/** What stands in the way of submitting, and what does not. */
function Verdict(props: { result: PreviewResult }) {
  const { diagnostics } = props.result;
  const { severity, title, text } = previewSummary(props.result);
  return (
    <>
      <Alert severity={severity}>
        <AlertTitle>{title}</AlertTitle>
        {text}
      </Alert>
      {diagnostics.length > 0 && <DiagnosticList diagnostics={diagnostics} />}
    </>
  );
}

/** What follows from the intent. It stays as it is while somebody types the next letter. */
const Derived = memo((props: { result: PreviewResult }) => {
  const { conditions, resources } = props.result;
  const { opened, closed } = props.result.openness;
  const affected = props.result.affected.filter(
    ({ status }) => status !== 'True',
  );
  return (
    <>
      {conditions.length > 0 && (
        <PreviewPart title="Conditions">
          <ConditionList conditions={conditions} />
        </PreviewPart>
      )}
      {affected.length > 0 && (
        <PreviewPart title="What would not be true for others">
          <ConditionList conditions={affected} showSubject />
        </PreviewPart>
      )}
      {opened.length + closed.length > 0 && (
        <PreviewPart title="What opens">
          <OpennessList openness={props.result.openness} />
        </PreviewPart>
      )}
      {resources.length > 0 && (
        <PreviewPart title={`Resources (${resources.length})`}>
          <ResourceTree resources={resources} />
        </PreviewPart>
      )}
    </>
  );
});

/** What the intent is and what it would do, as it is being written. */
export function IntentPreview(props: IntentPreviewProps) {
  const { form, draft, preview } = props;
  const { error, result, updating } = preview;
  return (
    <Box component="aside" aria-label="Preview" aria-busy={updating}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2 }}>
        <Typography variant="h6" component="h3">
          What this would do
        </Typography>
        {updating && <CircularProgress size={16} aria-label="Updating" />}
      </Box>
      <Stack spacing={3}>
        {error && <ErrorState what="the preview" error={error} />}
        {!draft && !error && (
          <EmptyState title="Nothing to show yet">{WAITING[form]}</EmptyState>
        )}
        {draft && !error && result && <Verdict result={result} />}
        {draft && form !== 'existing-service' && (
          <PreviewPart title="Intent">
            <YamlBlock
              text={draft.text}
              title={draft.path}
              label={`Intent of ${draft.subject}`}
              maxHeight={320}
            />
          </PreviewPart>
        )}
        {draft && !error && !result && (
          <LoadingState label="Deriving" shape="cards" />
        )}
        {draft && !error && result && (
          <KeptPage>
            <Derived result={result} />
          </KeptPage>
        )}
      </Stack>
    </Box>
  );
}
