import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';

/** A titled part of the preview. */
export function PreviewPart(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  return (
    <Box component="section" aria-label={title}>
      <Typography
        variant="subtitle1"
        component="h4"
        fontWeight={600}
        gutterBottom
      >
        {title}
      </Typography>
      {children}
    </Box>
  );
}
