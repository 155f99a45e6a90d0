import { InsightFrame, InsightFrameProps, Reader } from '@ridgeway/ui';
import { Place, PLACES, usePlaceHref } from './places';

const READERS: ReadonlyArray<Reader<Place>> = [
  { label: 'My services', place: 'services', own: true },
  { label: 'My team', place: 'overview', own: true },
  {
    label: 'Targets and blockers',
    place: 'targets',
    filter: { period: '12m' },
  },
  { label: 'Everything', place: 'overview' },
];

/** What {@link AdoptionFrame} frames. */
export type AdoptionFrameProps = Pick<
  InsightFrameProps<Place>,
  'place' | 'description' | 'actions' | 'children'
>;

/** What all pages of the dashboard have around them. */
export function AdoptionFrame(props: AdoptionFrameProps) {
  return (
    <InsightFrame
      {...props}
      title="Adoption"
      places={PLACES}
      hrefOf={usePlaceHref()}
      readers={READERS}
    />
  );
}
