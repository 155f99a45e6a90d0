import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Diagnostic } from '@ridgeway/intent';
import { PreviewResult } from '@ridgeway/plugin-platform-common';
import {
  ConditionList,
  DiagnosticList,
  errorReason,
  LoadingState,
  LocationHref,
  OpennessList,
} from '@ridgeway/ui';
import { ReactNode } from 'react';
import { comparePreviews } from './comparePreviews';
import { ResourceChanges } from './ResourceChanges';
import { EditPreview } from './usePreview';

/** What {@link PreviewPanel} shows. */
export interface PreviewPanelProps {
  preview: EditPreview;
  locationHref: LocationHref;
  onSelect: (diagnostic: Diagnostic) => void;
}

function Part(props: { title: string; children?: ReactNode }) {
  return (
    <Stack spacing={1}>
      <Typography variant="subtitle2" component="h3">
        {props.title}
      </Typography>
      {props.children}
    </Stack>
  );
}

function plural(count: number, one: string, many: string) {
  return `${count} ${count === 1 ? one : many}`;
}

function Changes(props: {
  before: PreviewResult;
  after: PreviewResult;
  locationHref: LocationHref;
}) {
  const { before, after, locationHref } = props;
  const { opened, closed } = after.openness;
  const { resources, broken, resolved, stillOpen, affected } = comparePreviews(
    before,
    after,
  );
  return (
    <>
      <Part
        title={
          resources.length === 0
            ? 'No resource changes'
            : `${plural(
                resources.length,
                'resource differs',
                'resources differ',
              )}`
        }
      >
        <ResourceChanges changes={resources} />
      </Part>
      {opened.length + closed.length > 0 && (
        <Part title="What opens and what closes">
          <OpennessList openness={after.openness} />
        </Part>
      )}
      {broken.length > 0 && (
        <Part title="No longer met">
          <ConditionList conditions={broken} locationHref={locationHref} />
        </Part>
      )}
      {resolved.length > 0 && (
        <Alert severity="success" variant="outlined">
          Resolved:{' '}
          {[
            ...new Set(
              resolved.map(({ type, reason }) => `${type} (${reason})`),
            ),
          ].join(', ')}
        </Alert>
      )}
      {stillOpen > 0 && (
        <Typography variant="body2" color="text.secondary">
          {plural(
            stillOpen,
            'condition stays unmet as it is now.',
            'conditions stay unmet as they are now.',
          )}
        </Typography>
      )}
      {affected.length > 0 && (
        <Part title="Changes for others">
          <ConditionList
            conditions={affected}
            showSubject
            locationHref={locationHref}
          />
        </Part>
      )}
    </>
  );
}

/** What an edit would change, before anything is committed. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { preview, locationHref, onSelect } = props;
  if (preview.state === 'unchanged') {
    return (
      <Typography variant="body2" color="text.secondary">
        Edit the intent, and see here what would change before you commit.
      </Typography>
    );
  }
  if (preview.state === 'loading') {
    return <LoadingState label="Deriving a preview" />;
  }
  if (preview.state === 'failed') {
    return (
      <Alert severity="warning">
        The preview failed: {errorReason(preview.error)} It is tried again with
        your next edit. A commit is checked in any case.
      </Alert>
    );
  }
  const { before, after } = preview;
  const errors = after.diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
  return (
    <Stack spacing={2.5}>
      {after.diagnostics.length > 0 && (
        <DiagnosticList diagnostics={after.diagnostics} onSelect={onSelect} />
      )}
      {errors.length === 0 && (
        <Changes before={before} after={after} locationHref={locationHref} />
      )}
    </Stack>
  );
}
