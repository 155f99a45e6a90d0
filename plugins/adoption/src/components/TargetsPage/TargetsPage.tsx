import {
  AdoptionView,
  FailureRow,
  InsightHead,
  SeriesView,
} from '@ridgeway/plugin-insights-common';
import {
  FigureGrid,
  FigureTile,
  InsightLoader,
  InsightNotices,
  LiveView,
  LoadingState,
  useInsight,
  useInsightFilter,
} from '@ridgeway/ui';
import { AdoptionFrame } from '../shared/AdoptionFrame';
import { AdoptionOverTime } from '../shared/AdoptionOverTime';
import { usePlaceHref } from '../shared/places';
import { Blockers } from './Blockers';
import { EditTargets } from './EditTargets';
import { TargetTable } from './TargetTable';

/** What leadership looks at: where we are, where it leads, what is in the way. */
interface Outlook {
  view: AdoptionView;
  series: SeriesView;
  failures: InsightHead & { items: FailureRow[] };
}

const load: InsightLoader<Outlook> = async (api, filter, options) => {
  const [view, series, failures] = await Promise.all([
    api.getAdoption(filter, options),
    api.getSeries({ ...filter, metric: 'adoption' }, options),
    api.getFailures(filter, options),
  ]);
  return { view, series, failures };
};

/** Targets, whether they are reached, and what keeps us from them. */
export function TargetsPage() {
  const live = useInsight(load);
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <AdoptionFrame
      place="targets"
      description="What we want to reach, where it leads if it goes on like this, and what keeps us from it."
    >
      <LiveView
        live={live}
        what="the targets"
        loading={<LoadingState label="Loading the targets" shape="cards" />}
      >
        {({ view, series, failures }) => (
          <>
            <InsightNotices head={view} />
            <FigureGrid label="Where we are">
              <FigureTile
                label="Adoption"
                figure={view.figures.adoption}
                meaning="of all services are on the platform"
                better="higher"
                to={hrefOf('services', filter, { state: 'on-platform' })}
              />
              <FigureTile
                label="Not on it yet"
                figure={view.figures.offPlatform}
                meaning="services are in the catalog alone"
                better="lower"
                to={hrefOf('services', filter, { state: 'off-platform' })}
              />
              <FigureTile
                label="Escape hatches"
                figure={view.figures.escapeHatches}
                meaning="of services leave the road; the line is 30%"
                better="lower"
                to={hrefOf('services', filter, { state: 'hatch' })}
              />
            </FigureGrid>
            <TargetTable
              targets={view.targets}
              forecast={view.forecast}
              edit={<EditTargets onDone={live.refresh} />}
            />
            <AdoptionOverTime series={series} />
            <Blockers view={view} failures={failures.items} />
          </>
        )}
      </LiveView>
    </AdoptionFrame>
  );
}
