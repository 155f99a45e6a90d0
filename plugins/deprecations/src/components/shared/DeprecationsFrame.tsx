import { InsightFrame, InsightFrameProps, Reader } from '@ridgeway/ui';
import { Place, PLACES, usePlaceHref } from './places';

const READERS: ReadonlyArray<Reader<Place>> = [
  { label: 'What I have to migrate', place: 'migrate', own: true },
  { label: 'My team', place: 'overview', own: true },
  { label: 'The last year', place: 'overview', filter: { period: '12m' } },
  { label: 'Everything', place: 'overview' },
];

/** What {@link DeprecationsFrame} frames. */
export type DeprecationsFrameProps = Pick<
  InsightFrameProps<Place>,
  'place' | 'description' | 'withoutFilters' | 'actions' | 'children'
>;

/** What the tabs of the dashboard have around them. */
export function DeprecationsFrame(props: DeprecationsFrameProps) {
  return (
    <InsightFrame
      {...props}
      title="Deprecations"
      places={PLACES}
      hrefOf={usePlaceHref()}
      readers={READERS}
    />
  );
}
