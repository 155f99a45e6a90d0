import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { healthOf, RequestButton, StatusIcon, SubjectLink } from '@ridgeway/ui';
import { Blocker } from '../model/HomeView';

interface BlockerListProps {
  blockers: Blocker[];
}

/** Conditions that are not true, each with the way out and a link to its page. */
export function BlockerList(props: BlockerListProps) {
  return (
    <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {props.blockers.map(({ subject, condition, remedy }) => (
        <Box
          component="li"
          key={`${subject} ${condition.environment} ${condition.type} ${condition.message}`}
          sx={{ display: 'flex', gap: 1.5, minWidth: 0 }}
        >
          <StatusIcon health={healthOf(condition.status)} />
          <Box sx={{ minWidth: 0 }}>
            <Typography component="div" fontWeight={600}>
              <SubjectLink subject={subject} />
              {condition.environment && ` in ${condition.environment}`}
            </Typography>
            <Typography variant="body2">{condition.message}</Typography>
            {/* Some messages end with the way out already. */}
            {remedy && !condition.message.includes(remedy.summary) && (
              <Typography variant="body2" color="text.secondary">
                {remedy.summary}
              </Typography>
            )}
            {remedy?.request && (
              <Box sx={{ mt: 1 }}>
                <RequestButton request={remedy.request} owner={remedy.owner} />
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}
