import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';

/** What {@link EmptyState} says. */
export interface EmptyStateProps {
  title: string;
  /** What would be here, and how it gets here. */
  children?: ReactNode;
  icon?: ReactNode;
  /** The next step, usually a button. */
  action?: ReactNode;
}

/** Says that there is nothing, why, and what to do next. */
export function EmptyState(props: EmptyStateProps) {
  const { title, children, icon, action } = props;
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        textAlign: 'center',
        gap: 1,
        px: 3,
        py: 6,
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'divider',
        borderRadius: 2,
      }}
    >
      {icon && (
        <Box aria-hidden sx={{ color: 'text.secondary', lineHeight: 0, mb: 1 }}>
          {icon}
        </Box>
      )}
      <Typography variant="h6" component="p">
        {title}
      </Typography>
      {children && (
        <Typography
          component="div"
          variant="body2"
          color="text.secondary"
          sx={{ maxWidth: 560 }}
        >
          {children}
        </Typography>
      )}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
