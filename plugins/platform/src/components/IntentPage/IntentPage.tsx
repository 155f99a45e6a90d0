import { useApi } from '@backstage/frontend-plugin-api';
import { LiveView, LoadingState, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';
import { subjectInWords, useSubject } from '../../hooks/useSubject';
import { IntentWorkbench } from './IntentWorkbench';
import { loadIntent } from './loadIntent';

/** The Intent tab: read it, edit it with a preview, commit, and see who changed it when. */
export function IntentPage() {
  const api = useApi(platformApiRef);
  const subject = useSubject();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => loadIntent(api, subject, signal),
      [api, subject],
    ),
  );
  const what = `the intent of ${subjectInWords(subject)}`;
  return (
    <LiveView
      live={live}
      what={what}
      loading={<LoadingState label={`Loading ${what}`} shape="editor" />}
    >
      {intent => (
        <IntentWorkbench
          key={intent.document.path}
          subject={subject}
          intent={intent}
          onRefresh={live.refresh}
        />
      )}
    </LiveView>
  );
}
