import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { InsightFilter } from '@ridgeway/plugin-insights-common';
import { Link } from 'react-router-dom';
import { useOwnership } from '../requests/useOwnership';
import { useInsightFilter } from './useInsightFilter';
import { InsightPlaceHref } from './useInsightPlaces';

/** What one kind of reader looks for: a page under a filter. */
export interface Reader<Id extends string> {
  label: string;
  place: Id;
  filter?: InsightFilter;
  /** Narrowed to the reader's own teams; left out for somebody without one. */
  own?: boolean;
}

/** What {@link ReaderLinks} links. */
export interface ReaderLinksProps<Id extends string> {
  readers: readonly Reader<Id>[];
  hrefOf: InsightPlaceHref<Id>;
}

/** The same figures for a developer, a lead and leadership: links with filters. */
export function ReaderLinks<Id extends string>(props: ReaderLinksProps<Id>) {
  const { readers, hrefOf } = props;
  const [{ example }] = useInsightFilter();
  const teams = useOwnership().filter(ref => ref.startsWith('group:'));
  return (
    <Box
      component="nav"
      aria-label="Read as"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        displayPrint: 'none',
      }}
    >
      <Typography variant="body2" color="text.secondary">
        Go to
      </Typography>
      {readers
        .filter(({ own }) => !own || teams.length > 0)
        .map(({ label, place, filter, own }) => (
          <Chip
            key={label}
            component={Link}
            clickable
            size="small"
            variant="outlined"
            label={label}
            to={hrefOf(place, { example, ...filter, ...(own && { teams }) })}
          />
        ))}
    </Box>
  );
}
