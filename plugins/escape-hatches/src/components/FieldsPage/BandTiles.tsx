import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { FieldRow } from '@ridgeway/plugin-insights-common';
import { FigureGrid, useInsightFilter, useUrlParams } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { usePlaceHref } from '../shared/places';
import { BAND_WORDS, BANDS } from './bands';

/** What {@link BandTiles} counts. */
export interface BandTilesProps {
  rows: readonly FieldRow[];
}

/** How many fields are in each band. */
export function BandTiles(props: BandTilesProps) {
  const [filter] = useInsightFilter();
  const [get] = useUrlParams();
  const hrefOf = usePlaceHref();
  return (
    <FigureGrid label="Fields by band">
      {BANDS.map(id => (
        <Paper
          key={id}
          variant="outlined"
          role="group"
          aria-label={BAND_WORDS[id].name}
          sx={{ p: 2 }}
        >
          <Typography variant="body2" component="h2">
            <Link
              component={RouterLink}
              to={hrefOf('fields', filter, {
                band: id,
                kind: get('kind'),
                version: get('version'),
                compare: get('compare'),
              })}
            >
              {BAND_WORDS[id].name}
            </Link>
          </Typography>
          <Typography
            component="span"
            sx={{ fontSize: 28, fontWeight: 650, lineHeight: 1.25 }}
          >
            {props.rows.filter(({ band }) => band === id).length}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {BAND_WORDS[id].meaning}
          </Typography>
        </Paper>
      ))}
    </FigureGrid>
  );
}
