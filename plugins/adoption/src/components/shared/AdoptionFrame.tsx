import { Container, Header } from '@backstage/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { InsightFilters, useInsightFilter } from '@ridgeway/ui';
import { ReactNode } from 'react';
import { Place, PLACES, usePlaceHref } from './places';
import { ReaderLinks } from './ReaderLinks';

/** What {@link AdoptionFrame} frames. */
export interface AdoptionFrameProps {
  place: Place;
  /** What the page answers, in a sentence. */
  description: string;
  /** Buttons at the end of the line of links. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Header, tabs that keep the filter, and the filter itself. */
export function AdoptionFrame(props: AdoptionFrameProps) {
  const { place, description, actions, children } = props;
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <main>
      <Header
        title="Adoption"
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
          <Stack spacing={1.5}>
            <InsightFilters />
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                justifyContent: 'space-between',
                gap: 1,
              }}
            >
              <ReaderLinks />
              {actions}
            </Box>
          </Stack>
          {children}
        </Stack>
      </Container>
    </main>
  );
}
