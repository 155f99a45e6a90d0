import { EmptyState, LiveView, LoadingState, useInsight } from '@ridgeway/ui';
import { HatchFrame } from '../shared/HatchFrame';
import { HatchNotices } from '../shared/HatchNotices';
import { ReadableRequests } from '../shared/ReadableRequests';
import { loadPatterns } from '../shared/loadPatterns';
import { PatternCard } from './PatternCard';
import { PatternOverview } from './PatternOverview';

/** What services work around, as candidates for features. */
export function PatternsPage() {
  const live = useInsight(loadPatterns);
  return (
    <HatchFrame
      place="patterns"
      description="Exceptions with something in common. What repeats across teams is what the road lacks."
    >
      <ReadableRequests>
        <LiveView
          live={live}
          what="the patterns"
          loading={<LoadingState label="Loading the patterns" shape="cards" />}
        >
          {view => (
            <>
              <HatchNotices head={view} />
              {view.items.length === 0 ? (
                <EmptyState title="Nobody works around anything">
                  A pattern shows once an exception is in force. Choose more
                  teams, or another sector, to see theirs.
                </EmptyState>
              ) : (
                <>
                  <PatternOverview patterns={view.items} />
                  {view.items.map(pattern => (
                    <PatternCard key={pattern.id} pattern={pattern} />
                  ))}
                </>
              )}
            </>
          )}
        </LiveView>
      </ReadableRequests>
    </HatchFrame>
  );
}
