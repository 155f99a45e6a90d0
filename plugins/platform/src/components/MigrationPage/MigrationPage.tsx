import { useApi } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { RiArrowLeftLine } from '@remixicon/react';
import {
  formatSubject,
  LiveView,
  LoadingState,
  MIGRATE_PARAM,
  platformApiRef,
  Subject,
  useLive,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback, useMemo } from 'react';
import { MigrationDetails } from './MigrationDetails';

/** What {@link MigrationPage} migrates. */
export interface MigrationPageProps {
  subject: Subject;
}

const ACCEPT = 'accept';

/** Brings a service's document up to date: what changes in it and in what is derived, then the commit. */
export function MigrationPage(props: MigrationPageProps) {
  const { sector, name = '' } = props.subject;
  const api = useApi(platformApiRef);
  const [get, set] = useUrlParams();
  const taken = get(ACCEPT);
  const accepted = useMemo(
    () => taken?.split(',').filter(Boolean) ?? [],
    [taken],
  );
  const live = useLive(
    useCallback(
      (signal: AbortSignal) =>
        api.getMigration({ sector, name, accept: accepted }, { signal }),
      [api, sector, name, accepted],
    ),
  );
  const close = () => set({ [MIGRATE_PARAM]: undefined, [ACCEPT]: undefined });
  const what = `the migration of ${formatSubject(props.subject)}`;
  return (
    <Stack spacing={2}>
      <div>
        <Button
          size="small"
          startIcon={<RiArrowLeftLine size={16} aria-hidden />}
          onClick={close}
        >
          Back to the overview
        </Button>
      </div>
      <LiveView
        live={live}
        what={what}
        loading={<LoadingState label={`Loading ${what}`} shape="editor" />}
      >
        {migration => (
          <MigrationDetails
            migration={migration}
            accepted={accepted}
            onAccept={(id, on) =>
              set({
                [ACCEPT]: [
                  ...accepted.filter(each => each !== id),
                  ...(on ? [id] : []),
                ].join(','),
              })
            }
            onRefresh={live.refresh}
            onDone={close}
          />
        )}
      </LiveView>
    </Stack>
  );
}
