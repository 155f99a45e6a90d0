import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, ReactNode } from 'react';

/** What {@link FactList} lists. */
export interface FactListProps {
  facts: ReadonlyArray<{ name: string; value: ReactNode }>;
}

/** Names and values in two columns; one below the other on a phone. */
export function FactList(props: FactListProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: {
          xs: '1fr',
          sm: 'minmax(120px, max-content) 1fr',
        },
        columnGap: 3,
        rowGap: { xs: 0.25, sm: 1 },
      }}
    >
      {props.facts.map(({ name, value }) => (
        <Fragment key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{
              m: 0,
              mb: { xs: 1, sm: 0 },
              minWidth: 0,
              overflowWrap: 'anywhere',
            }}
          >
            {value}
          </Typography>
        </Fragment>
      ))}
    </Box>
  );
}
