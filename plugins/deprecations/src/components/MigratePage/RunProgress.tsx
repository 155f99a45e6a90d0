import { useApi } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  Age,
  DataTable,
  EmptyState,
  LiveView,
  LoadingState,
  OwnerLink,
  platformApiRef,
  Section,
  UrlSelect,
  useLive,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback, useEffect } from 'react';
import { runColumns } from './runColumns';
import { RUN_STATE_WORDS, RUN_STATES, runInWords } from './runInWords';

/** What {@link RunProgress} follows. */
export interface RunProgressProps {
  id: string;
  /** Goes back to what is left. */
  onClose: () => void;
}

const EVERY = 2000;

/** Parameter of the address that narrows the documents to a state. */
const STATE = 'run-state';

/** How far a bulk migration is; the address names it, so that coming back shows the same. */
export function RunProgress(props: RunProgressProps) {
  const { id, onClose } = props;
  const api = useApi(platformApiRef);
  const [get] = useUrlParams();
  const wanted = RUN_STATES.find(state => state === get(STATE));
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => api.getMigrationRun(id, { signal }),
      [api, id],
    ),
  );
  const { refresh } = live;
  const running = live.state === 'ready' && live.value.state === 'running';
  useEffect(() => {
    if (!running) {
      return undefined;
    }
    const timer = setInterval(refresh, EVERY);
    return () => clearInterval(timer);
  }, [running, refresh]);

  return (
    <LiveView
      live={live}
      what={`bulk migration ${id}`}
      loading={<LoadingState label="Loading the run" shape="table" />}
    >
      {run => {
        const settled = run.items.filter(({ state }) => state !== 'waiting');
        return (
          <Section
            title={
              run.state === 'running'
                ? 'Migrating'
                : 'The migration is finished'
            }
            description={
              <>
                Started <Age at={run.startedAt} /> by{' '}
                <OwnerLink owner={run.startedBy} />.
              </>
            }
            actions={
              <Button variant="outlined" size="small" onClick={onClose}>
                See what is left
              </Button>
            }
          >
            <Stack spacing={2}>
              <Typography role="status">{runInWords(run)}</Typography>
              {run.state === 'running' && (
                <LinearProgress
                  variant="determinate"
                  aria-label="Migrated so far"
                  value={(100 * settled.length) / Math.max(1, run.items.length)}
                />
              )}
              <DataTable
                name="services of the run"
                urlPrefix="run-"
                rows={run.items.filter(
                  ({ state }) => !wanted || state === wanted,
                )}
                columns={runColumns}
                rowKey={({ subject }) => subject}
                filters={
                  <UrlSelect
                    label="State"
                    param={STATE}
                    none="Any"
                    options={RUN_STATES.map(value => ({
                      value,
                      label: RUN_STATE_WORDS[value],
                    }))}
                  />
                }
                empty={<EmptyState title="No document is in that state" />}
              />
            </Stack>
          </Section>
        );
      }}
    </LiveView>
  );
}
