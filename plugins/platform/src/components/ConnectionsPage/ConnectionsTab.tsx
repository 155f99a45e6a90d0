import { useApi } from '@backstage/frontend-plugin-api';
import {
  formatSubject,
  LiveView,
  LoadingState,
  platformApiRef,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { subjectInWords, useSubject } from '../../hooks/useSubject';
import { ConnectionsView } from './ConnectionsView';

/** The Connections tab: who a sector's services, or one service, call and are called by. */
export function ConnectionsTab() {
  const api = useApi(platformApiRef);
  const subject = useSubject();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) =>
        api.getConnections(
          subject.name
            ? { service: formatSubject(subject) }
            : { sector: subject.sector },
          { signal },
        ),
      [api, subject],
    ),
  );
  const what = `the connections of ${subjectInWords(subject)}`;
  return (
    <LiveView
      live={live}
      what={what}
      loading={<LoadingState label={`Loading ${what}`} shape="table" />}
    >
      {map => (
        <ConnectionsView
          map={map}
          subject={formatSubject(subject)}
          onChanged={live.refresh}
        />
      )}
    </LiveView>
  );
}
