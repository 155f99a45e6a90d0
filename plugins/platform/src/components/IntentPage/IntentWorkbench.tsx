import Alert from '@mui/material/Alert';
import { Diagnostic } from '@ridgeway/intent';
import { diagnosticsOf } from '@ridgeway/plugin-platform-common';
import {
  formatSubject,
  IntentEditor,
  OwnerLink,
  Section,
  Subject,
} from '@ridgeway/ui';
import { useCallback, useMemo, useState } from 'react';
import { useIntentLinks } from '../../hooks/useIntentLinks';
import { TwoColumns } from '../shared/TwoColumns';
import { CommitForm } from './CommitForm';
import { ConflictPanel } from './ConflictPanel';
import { HistoryList } from './HistoryList';
import { IntentState } from './loadIntent';
import { PreviewPanel } from './PreviewPanel';
import { useCommit } from './useCommit';
import { useDraft } from './useDraft';
import { Place, usePlace } from './usePlace';
import { EditPreview, usePreview } from './usePreview';

/** What {@link IntentWorkbench} edits. */
export interface IntentWorkbenchProps {
  subject: Subject;
  intent: IntentState;
  onRefresh: () => void;
}

function hindranceOf(moved: boolean, preview: EditPreview) {
  if (moved) {
    return 'Decide first what becomes of the change that came in between.';
  }
  const errors =
    preview.state === 'ready'
      ? preview.after.diagnostics.filter(found => found.severity === 'error')
      : [];
  if (errors.length > 0) {
    return `Line ${errors[0].line} has a mistake: see the preview.`;
  }
  return undefined;
}

/** Editor, preview, commit and history of one intent. */
export function IntentWorkbench(props: IntentWorkbenchProps) {
  const { subject, intent, onRefresh } = props;
  const { path } = intent.document;
  const draft = useDraft(intent);
  const preview = usePreview(path, draft.baseText, draft.text);
  const { locationHref } = useIntentLinks(subject);
  const linked = usePlace(draft.baseText, path);
  const [selected, setSelected] = useState<Place>();

  const { committed, baseText, text } = draft;
  const { commit, busy, error } = useCommit(
    useCallback(
      (request, result) => {
        // A proposed change is not in force: the page keeps showing what is.
        committed(
          result.state === 'committed' ? request.text : baseText,
          result.commit,
        );
        onRefresh();
      },
      [committed, baseText, onRefresh],
    ),
    onRefresh,
  );

  const diagnostics = useMemo(() => {
    const found =
      preview.state === 'ready'
        ? preview.after.diagnostics
        : diagnosticsOf(error);
    return found.filter(diagnostic => diagnostic.file === path);
  }, [preview, error, path]);

  const select = (diagnostic: Diagnostic) =>
    setSelected({ line: diagnostic.line, column: diagnostic.column });

  return (
    <TwoColumns
      wideSide
      main={
        <Section title={path}>
          {!intent.mayChange && (
            <Alert severity="info" sx={{ mb: 2 }}>
              You can read this intent. <OwnerLink owner={intent.owner} /> owns
              it and can change it: members can edit it here or with Git.
            </Alert>
          )}
          {draft.moved && (
            <ConflictPanel
              baseText={baseText}
              text={text}
              latestText={intent.document.text}
              latestChange={intent.history[0]}
              onResolve={draft.rebase}
            />
          )}
          <IntentEditor
            label={`Intent of ${formatSubject(subject)}`}
            value={text}
            onChange={draft.setText}
            diagnostics={diagnostics}
            readOnly={!intent.mayChange}
            focus={selected ?? linked}
          />
        </Section>
      }
      side={
        <>
          {intent.mayChange && (
            <Section title="What your edit changes">
              <PreviewPanel
                preview={preview}
                locationHref={locationHref}
                onSelect={select}
              />
            </Section>
          )}
          {draft.changed && (
            <Section title="Commit">
              <CommitForm
                hindrance={hindranceOf(draft.moved, preview)}
                busy={busy}
                error={error}
                onSelect={select}
                onDiscard={() => draft.rebase(intent.document.text)}
                onCommit={message =>
                  commit({ path, text, message, base: draft.baseHead })
                }
              />
            </Section>
          )}
          <Section title="History">
            <HistoryList history={intent.history} />
          </Section>
        </>
      }
    />
  );
}
