import { Container, Header } from '@backstage/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { ReactNode } from 'react';
import { InsightFilters, InsightFiltersProps } from './InsightFilters';
import { Reader, ReaderLinks } from './ReaderLinks';
import { useInsightFilter } from './useInsightFilter';
import { InsightPlace, InsightPlaceHref } from './useInsightPlaces';

/** What {@link InsightFrame} frames. */
export interface InsightFrameProps<Id extends string> {
  /** Name of the dashboard. */
  title: string;
  /** What the page answers, in a sentence. */
  description: string;
  /** Pages of the dashboard, in the order of their tabs. */
  places: readonly InsightPlace<Id>[];
  /** The page that is shown. */
  place: Id;
  hrefOf: InsightPlaceHref<Id>;
  /** Filters that mean nothing on the page. */
  withoutFilters?: InsightFiltersProps['without'] | 'all';
  readers: readonly Reader<Id>[];
  /** Buttons at the end of the line of links. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Header, tabs that keep the filter, the filter itself, and links for its readers. */
export function InsightFrame<Id extends string>(props: InsightFrameProps<Id>) {
  const { title, description, places, place, hrefOf, readers } = props;
  const { withoutFilters } = props;
  const [filter] = useInsightFilter();
  return (
    <main>
      <Header
        title={title}
        description={description}
        tabs={places.map(({ id, label }) => ({
          id,
          label,
          href: hrefOf(id, filter),
        }))}
        activeTabId={place}
      />
      <Container>
        <Stack spacing={3}>
          <Stack spacing={1.5}>
            {withoutFilters !== 'all' && (
              <InsightFilters without={withoutFilters} />
            )}
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                justifyContent: 'space-between',
                gap: 1,
              }}
            >
              <ReaderLinks readers={readers} hrefOf={hrefOf} />
              {props.actions}
            </Box>
          </Stack>
          {props.children}
        </Stack>
      </Container>
    </main>
  );
}
