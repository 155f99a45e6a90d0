import { useUrlParams } from '@ridgeway/ui';
import { DeprecationsFrame } from '../shared/DeprecationsFrame';
import { Candidates } from './Candidates';
import { RunProgress } from './RunProgress';

/** What is left is as things are now, and documents are of all environments. */
const TIMELESS = ['period', 'environment'] as const;

/** Brings many documents up to date at once: chooses them, shows what changes, and follows the run. */
export function MigratePage() {
  const [get, set] = useUrlParams();
  const run = get('run');
  return (
    <DeprecationsFrame
      place="migrate"
      // A run is what it is, whatever is looked for.
      withoutFilters={run ? 'all' : TIMELESS}
      description="Services that are not written in the newest version. Each one is a commit of its own, which you see before."
    >
      {run ? (
        <RunProgress
          key={run}
          id={run}
          onClose={() => set({ run: undefined, 'run-state': undefined })}
        />
      ) : (
        <Candidates onStarted={({ id }) => set({ run: id })} />
      )}
    </DeprecationsFrame>
  );
}
