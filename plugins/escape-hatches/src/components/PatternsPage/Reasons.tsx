import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { useState } from 'react';

/** What {@link Reasons} lists. */
export interface ReasonsProps {
  /** Newest first. */
  reasons: HatchPattern['reasons'];
}

const FEW = 3;

/** Why people work around it, in their own words. */
export function Reasons(props: ReasonsProps) {
  const { reasons } = props;
  const [all, setAll] = useState(false);
  const shown = all ? reasons : reasons.slice(0, FEW);
  return (
    <div>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        Why, newest first
      </Typography>
      <Box component="ul" aria-label="Reasons" sx={{ m: 0, pl: 2.5 }}>
        {shown.map(({ exception, reason }) => (
          <Typography
            key={exception}
            component="li"
            variant="body2"
            title={exception}
            sx={{ overflowWrap: 'anywhere' }}
          >
            {reason}
          </Typography>
        ))}
      </Box>
      {reasons.length > FEW && (
        <Button size="small" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${reasons.length}`}
        </Button>
      )}
    </div>
  );
}
