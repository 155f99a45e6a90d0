import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ReactNode, useId } from 'react';

/** A field that is made of several inputs. */
export function Group(props: {
  title: string;
  description?: ReactNode;
  error?: boolean;
  children: ReactNode;
}) {
  const { title, description, error, children } = props;
  const id = useId();
  return (
    <Stack role="group" aria-labelledby={id} spacing={1.5}>
      <div>
        <FormLabel id={id} component="div" error={error} focused={false}>
          {title}
        </FormLabel>
        {description && (
          <Typography variant="caption" color="text.secondary" component="p">
            {description}
          </Typography>
        )}
      </div>
      {children}
    </Stack>
  );
}
