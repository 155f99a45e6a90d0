import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import {
  MigrationCandidate,
  MigrationRun,
} from '@ridgeway/plugin-platform-common';
import {
  DataTable,
  EmptyState,
  LiveView,
  LoadingState,
  MIGRATION_CLASS_WORDS,
  MIGRATION_CLASSES,
  UrlSelect,
} from '@ridgeway/ui';
import { useState } from 'react';
import { BulkDialog } from './BulkDialog';
import { candidateColumns } from './candidateColumns';
import { isSelectable, subjectOf, useCandidates } from './useCandidates';

/** What {@link Candidates} starts. */
export interface CandidatesProps {
  onStarted: (run: MigrationRun) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Services to choose from, and the button that migrates them. */
export function Candidates(props: CandidatesProps) {
  const live = useCandidates();
  return (
    <LiveView
      live={live}
      what="the services to migrate"
      loading={
        <LoadingState label="Loading the services to migrate" shape="table" />
      }
    >
      {candidates => <Choice {...props} candidates={candidates} />}
    </LiveView>
  );
}

function Choice(
  props: CandidatesProps & { candidates: readonly MigrationCandidate[] },
) {
  const { candidates, onStarted } = props;
  const [selected, setSelected] = useState(NONE);
  const [confirming, setConfirming] = useState(false);
  const selectable = candidates.filter(isSelectable);
  const chosen = selectable.filter(each => selected.has(subjectOf(each)));
  const choose = (subjects: readonly string[], on: boolean) =>
    setSelected(before => {
      const after = new Set(before);
      subjects.forEach(subject =>
        on ? after.add(subject) : after.delete(subject),
      );
      return after;
    });
  return (
    <>
      <DataTable
        name="services to migrate"
        rows={candidates}
        columns={candidateColumns({ selected, choose })}
        rowKey={subjectOf}
        filters={
          <UrlSelect
            label="How"
            param="class"
            none="Any"
            options={MIGRATION_CLASSES.map(value => ({
              value,
              label: MIGRATION_CLASS_WORDS[value].name,
            }))}
          />
        }
        above={shown =>
          selectable.length > 0 && (
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: 1,
                alignItems: 'center',
              }}
            >
              <Button
                size="small"
                variant="contained"
                aria-haspopup="dialog"
                disabled={chosen.length === 0}
                onClick={() => setConfirming(true)}
              >
                Migrate selected
              </Button>
              <Button
                size="small"
                onClick={() =>
                  choose(
                    shown
                      .filter(isSelectable)
                      .filter(each => each.class === 'automatic')
                      .map(subjectOf),
                    true,
                  )
                }
              >
                Select what goes by itself
              </Button>
              {chosen.length > 0 && (
                <Button size="small" onClick={() => setSelected(NONE)}>
                  Clear
                </Button>
              )}
              <Typography variant="body2" color="text.secondary" role="status">
                {chosen.length} of {selectable.length} selected
              </Typography>
            </Box>
          )
        }
        empty={
          <EmptyState title="Nothing is left to migrate">
            Every service under this filter is written in the newest version.
            Choose other teams, or another sector, to see theirs.
          </EmptyState>
        }
      />
      {confirming && (
        <BulkDialog
          candidates={chosen}
          onClose={() => setConfirming(false)}
          onStarted={onStarted}
        />
      )}
    </>
  );
}
