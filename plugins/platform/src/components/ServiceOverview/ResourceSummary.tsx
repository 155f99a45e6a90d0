import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ServiceView } from '@ridgeway/plugin-platform-common';
import { Link as RouterLink } from 'react-router-dom';

/** What {@link ResourceSummary} sums up. */
export interface ResourceSummaryProps {
  resources: ServiceView['resources'];
  /** Address of the Infrastructure tab. */
  href?: string;
}

/** How many objects of each kind are derived, by environment. */
export function ResourceSummary(props: ResourceSummaryProps) {
  const { resources, href } = props;
  const environments = [...new Set(resources.map(entry => entry.environment))];
  if (environments.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        None are derived. The conditions say what is missing.
      </Typography>
    );
  }
  return (
    <Stack spacing={1.5}>
      {environments.map(environment => {
        const kinds = resources.filter(
          entry => entry.environment === environment,
        );
        const total = kinds.reduce((sum, entry) => sum + entry.count, 0);
        return (
          <Box key={environment}>
            <Typography variant="body2" fontWeight={600}>
              {environment}: {total}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {kinds
                .map(({ kind, count }) =>
                  count > 1 ? `${count} × ${kind}` : kind,
                )
                .join(', ')}
            </Typography>
          </Box>
        );
      })}
      {href && (
        <Link component={RouterLink} to={href} variant="body2">
          See each of them, and why it is there
        </Link>
      )}
    </Stack>
  );
}
