import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, ReactNode } from 'react';

/** What {@link FactList} lists. */
export interface FactListProps {
  facts: ReadonlyArray<{ name: string; value: ReactNode }>;
}

/** Names and values in two columns. */
export function FactList(props: FactListProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 2fr) minmax(0, 3fr)',
          sm: 'minmax(120px, max-content) 1fr',
        },
        columnGap: { xs: 1.5, sm: 3 },
        rowGap: 1,
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
