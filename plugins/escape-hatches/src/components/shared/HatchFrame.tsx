import { Container, Header } from '@backstage/ui';
import Stack from '@mui/material/Stack';
import { InsightFilters, useInsightFilter } from '@ridgeway/ui';
import { ReactNode } from 'react';
import { Place, PLACES, usePlaceHref } from './places';

/** What {@link HatchFrame} frames. */
export interface HatchFrameProps {
  place: Place;
  /** What the page answers, in a sentence. */
  description: string;
  children: ReactNode;
}

/** Header, tabs that keep the filter, and the filter itself. */
export function HatchFrame(props: HatchFrameProps) {
  const { place, description, children } = props;
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <main>
      <Header
        title="Escape hatches"
        description={description}
        tabs={PLACES.map(({ id, label }) => ({
          id,
          label,
          href: hrefOf(id, filter),
        }))}
        activeTabId={place}
      />
      <Container>
        <Stack spacing={3}>
          <InsightFilters />
          {children}
        </Stack>
      </Container>
    </main>
  );
}
