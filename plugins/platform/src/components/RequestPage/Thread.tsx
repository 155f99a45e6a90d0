import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RequestComment } from '@ridgeway/plugin-platform-common';
import { Age, OwnerLink } from '@ridgeway/ui';

/** What {@link Thread} shows. */
export interface ThreadProps {
  thread: readonly RequestComment[];
}

/** What was said about a request, oldest first. */
export function Thread(props: ThreadProps) {
  const { thread } = props;
  return (
    <Box
      component="ol"
      aria-label="Comments"
      aria-live="polite"
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {thread.map(({ at, author, text }) => (
        <Box
          component="li"
          key={`${at} ${author} ${text}`}
          sx={{ pb: 1.5, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
        >
          <Typography variant="body2" color="text.secondary" component="div">
            <OwnerLink owner={author} />, <Age at={at} />
          </Typography>
          <Typography
            variant="body2"
            sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
          >
            {text}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
