import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SubjectLink } from '@ridgeway/ui';
import { HomeView } from '../model/HomeView';

interface ReasonListProps {
  reasons: HomeView['reasons'];
}

/** What teams are stuck on: reasons, and whom they keep waiting. */
export function ReasonList(props: ReasonListProps) {
  return (
    <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {props.reasons.map(({ reason, subjects }) => (
        <li key={reason}>
          <Typography component="div" fontWeight={600}>
            {reason} · {subjects.length}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
            {subjects.map(subject => (
              <Typography key={subject} variant="body2" component="span">
                <SubjectLink subject={subject} />
              </Typography>
            ))}
          </Box>
        </li>
      ))}
    </Stack>
  );
}
