import { FailureRow, InsightHead } from '@ridgeway/plugin-insights-common';
import {
  DataTable,
  EmptyState,
  InsightLoader,
  InsightNotices,
  LiveView,
  LoadingState,
  Section,
  useInsight,
  useInsightFilter,
} from '@ridgeway/ui';
import { AdoptionFrame } from '../shared/AdoptionFrame';
import { FailureBars } from '../shared/FailureBars';
import { failureColumns } from '../shared/failureColumns';
import { usePlaceHref } from '../shared/places';

const load: InsightLoader<InsightHead & { items: FailureRow[] }> = (
  api,
  filter,
  options,
) => api.getFailures(filter, options);

/** Which messages fail people, and how long each holds them up. */
export function FailuresPage() {
  const live = useInsight(load);
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <AdoptionFrame
      place="failures"
      description="Which messages fail people, how long each holds them up, and whether they get out of it alone."
    >
      <LiveView
        live={live}
        what="the failures"
        loading={<LoadingState label="Loading the failures" shape="table" />}
      >
        {view => (
          <>
            <InsightNotices head={view} />
            {view.items.length > 0 && (
              <Section
                title="Which reasons come up most?"
                description="A failure is a reason that turns up in a derivation of a service, and lasts until a derivation without it."
              >
                <FailureBars failures={view.items} most={12} />
              </Section>
            )}
            <Section
              title="Which messages enable people to help themselves?"
              description="Long to resolve, seldom resolved alone, many requests: the message or the rule behind it needs work."
            >
              <DataTable
                name="failures by reason"
                rows={view.items}
                rowKey={({ reason }) => reason}
                defaultSort={{ column: 'failures', descending: true }}
                columns={failureColumns(reason =>
                  hrefOf('services', filter, { reason }),
                )}
                empty={
                  <EmptyState title="No derivation failed in this window">
                    Choose a longer period to see earlier ones.
                  </EmptyState>
                }
              />
            </Section>
          </>
        )}
      </LiveView>
    </AdoptionFrame>
  );
}
