import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { InsightFilter } from '@ridgeway/plugin-insights-common';
import { useInsightFilter, useOwnership } from '@ridgeway/ui';
import { Link } from 'react-router-dom';
import { Place, usePlaceHref } from './places';

/** The same figures for a developer, a lead and leadership: links with filters. */
export function ReaderLinks() {
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  const teams = useOwnership().filter(ref => ref.startsWith('group:'));
  const mine: Array<{ label: string; place: Place; filter: InsightFilter }> =
    teams.length === 0
      ? []
      : [
          { label: 'My services', place: 'services', filter: { teams } },
          { label: 'My team', place: 'overview', filter: { teams } },
        ];
  const links = [
    ...mine,
    {
      label: 'Targets and blockers',
      place: 'targets' as const,
      filter: { period: '12m' as const },
    },
    { label: 'Everything', place: 'overview' as const, filter: {} },
  ];
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
      {links.map(link => (
        <Chip
          key={link.label}
          component={Link}
          clickable
          size="small"
          variant="outlined"
          label={link.label}
          to={hrefOf(link.place, {
            example: filter.example,
            ...link.filter,
          })}
        />
      ))}
    </Box>
  );
}
