import { InsightFrame, InsightFrameProps, Reader } from '@ridgeway/ui';
import { Place, PLACES, usePlaceHref } from './places';

const READERS: ReadonlyArray<Reader<Place>> = [
  { label: 'My exceptions', place: 'exceptions', own: true },
  { label: 'My team', place: 'overview', own: true },
  {
    label: 'Candidates for features',
    place: 'patterns',
    filter: { period: '12m' },
  },
  { label: 'Everything', place: 'overview' },
];

/** What {@link HatchFrame} frames. */
export type HatchFrameProps = Pick<
  InsightFrameProps<Place>,
  'place' | 'description' | 'actions' | 'children'
>;

/** What all pages of the dashboard have around them. */
export function HatchFrame(props: HatchFrameProps) {
  return (
    <InsightFrame
      {...props}
      title="Escape hatches"
      places={PLACES}
      hrefOf={usePlaceHref()}
      readers={READERS}
    />
  );
}
