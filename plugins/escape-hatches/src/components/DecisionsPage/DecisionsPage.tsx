import { FeatureDecision, InsightHead } from '@ridgeway/plugin-insights-common';
import { FEATURE_OUTCOMES } from '@ridgeway/plugin-platform-common';
import {
  DataTable,
  EmptyState,
  FEATURE_OUTCOME_WORDS,
  InsightLoader,
  LiveView,
  LoadingState,
  UrlSelect,
  useInsight,
  useUrlParams,
} from '@ridgeway/ui';
import { HatchFrame } from '../shared/HatchFrame';
import { HatchNotices } from '../shared/HatchNotices';
import { ReadableRequests } from '../shared/ReadableRequests';
import { decisionColumns } from './columns';
import { ProductRules } from './ProductRules';

const load: InsightLoader<InsightHead & { items: FeatureDecision[] }> = (
  api,
  filter,
  options,
) => api.getFeatureDecisions(filter, options);

/** What we said yes and no to, and why. */
export function DecisionsPage() {
  const live = useInsight(load);
  const [get] = useUrlParams();
  const outcome = FEATURE_OUTCOMES.find(known => known === get('outcome'));
  return (
    <HatchFrame
      place="decisions"
      description="What we said yes and no to, and why. Every decision about a feature is published here, whatever the period."
    >
      <ReadableRequests>
        <LiveView
          live={live}
          what="the decisions"
          loading={<LoadingState label="Loading the decisions" shape="table" />}
        >
          {view => (
            <>
              <HatchNotices head={view} />
              <ProductRules />
              <DataTable
                name="decisions"
                rows={view.items.filter(
                  each => outcome === undefined || each.outcome === outcome,
                )}
                columns={decisionColumns}
                rowKey={({ request, decidedAt }) => `${request} ${decidedAt}`}
                defaultSort={{ column: 'decidedAt', descending: true }}
                empty={
                  <EmptyState title="Nothing is decided like this">
                    A decision comes here once the platform team answers a
                    feature request. Ask for one from a pattern, or under
                    Requests.
                  </EmptyState>
                }
                filters={
                  <UrlSelect
                    label="Decision"
                    param="outcome"
                    none="Any"
                    options={FEATURE_OUTCOMES.map(value => ({
                      value,
                      label: FEATURE_OUTCOME_WORDS[value].name,
                    }))}
                  />
                }
              />
            </>
          )}
        </LiveView>
      </ReadableRequests>
    </HatchFrame>
  );
}
