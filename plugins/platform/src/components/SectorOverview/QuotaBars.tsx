import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SectorView } from '@ridgeway/plugin-platform-common';
import { readableQuantity } from './readableQuantity';

/** What {@link QuotaBars} shows. */
export interface QuotaBarsProps {
  quota: SectorView['quota'];
}

const DIMENSIONS = {
  cpu: 'Processors',
  memory: 'Memory',
  services: 'Services',
} as const;

function tone(share: number) {
  if (share > 1) {
    return 'error';
  }
  return share >= 0.8 ? 'warning' : 'primary';
}

function Bar(props: { entry: SectorView['quota'][number] }) {
  const { dimension, share, environment } = props.entry;
  const used = readableQuantity(props.entry.used);
  const limit = props.entry.limit && readableQuantity(props.entry.limit);
  const name = DIMENSIONS[dimension];
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2">{name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {limit === undefined ? `${used}, no limit` : `${used} of ${limit}`}
          {share !== undefined && ` (${Math.round(share * 100)} %)`}
        </Typography>
      </Box>
      {share !== undefined && (
        <LinearProgress
          variant="determinate"
          value={Math.min(100, share * 100)}
          color={tone(share)}
          aria-label={`${name} in ${environment}: ${used} of ${limit}`}
          sx={{ height: 6, borderRadius: 3, mt: 0.5 }}
        />
      )}
    </Box>
  );
}

/** What the declared services use of the sector's quota, by environment. */
export function QuotaBars(props: QuotaBarsProps) {
  const { quota } = props;
  const environments = [...new Set(quota.map(entry => entry.environment))];
  if (environments.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        No quota is declared.
      </Typography>
    );
  }
  return (
    <Stack spacing={2.5}>
      {environments.map(environment => (
        <Box key={environment}>
          <Typography variant="subtitle2" component="h3" gutterBottom>
            {environment}
          </Typography>
          <Stack spacing={1.5}>
            {quota
              .filter(entry => entry.environment === environment)
              .map(entry => (
                <Bar key={entry.dimension} entry={entry} />
              ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}
