import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { AdoptionView, FailureRow } from '@ridgeway/plugin-insights-common';
import { Section, useInsightFilter } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { usePlaceHref } from '../shared/places';
import { blockersOf } from './blockers';

/** What {@link Blockers} lists. */
export interface BlockersProps {
  view: AdoptionView;
  failures: readonly FailureRow[];
}

/** What keeps the next target away, most services first, each leading to them. */
export function Blockers(props: BlockersProps) {
  const { view, failures } = props;
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  const blockers = blockersOf(view, failures);
  return (
    <Section
      title="What keeps us from it?"
      description="Teams with services elsewhere, and reasons that still hold services up; most services first."
    >
      {blockers.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          Nothing that was seen: no service is elsewhere, and none is held up.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {blockers.map(({ id, what, services, place }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              gap: 2,
              py: 1,
              borderBottom: 1,
              borderColor: 'divider',
              '&:last-of-type': { borderBottom: 0 },
            }}
          >
            <Typography variant="body2">{what}</Typography>
            <Link
              component={RouterLink}
              to={hrefOf(
                'services',
                { ...filter, ...place.filter },
                place.more,
              )}
              sx={{ whiteSpace: 'nowrap', typography: 'body2' }}
            >
              {services} {services === 1 ? 'service' : 'services'}
            </Link>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
