import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RiArrowDownSLine } from '@remixicon/react';
import { ResourceChange } from '@ridgeway/plugin-platform-common';
import { SideBySideDiff } from '../code/SideBySideDiff';

/** What {@link ResourceDiffs} compares. */
export interface ResourceDiffsProps {
  changes: readonly ResourceChange[];
}

function verbOf({ before, after }: ResourceChange): string {
  if (before === undefined) {
    return 'is added';
  }
  return after === undefined ? 'is removed' : 'changes';
}

/** Derived objects before and after, side by side; that none differs is said, too. */
export function ResourceDiffs(props: ResourceDiffsProps) {
  const { changes } = props;
  if (changes.length === 0) {
    return (
      <Alert severity="success" variant="outlined">
        No derived resource differs: what runs stays as it is.
      </Alert>
    );
  }
  return (
    <Box>
      {changes.map(change => {
        const { environment, kind, name, before = '', after = '' } = change;
        return (
          <Accordion
            key={`${environment} ${kind} ${name}`}
            disableGutters
            elevation={0}
            TransitionProps={{ unmountOnExit: true, timeout: 0 }}
            sx={{ border: 1, borderColor: 'divider', mt: '-1px' }}
          >
            <AccordionSummary
              expandIcon={<RiArrowDownSLine size={20} aria-hidden />}
            >
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                <strong>{kind}</strong> {name} {verbOf(change)}{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  in {environment}
                </Box>
              </Typography>
            </AccordionSummary>
            <AccordionDetails>
              <SideBySideDiff
                before={before}
                after={after}
                label={`Changes of ${kind} ${name} in ${environment}`}
              />
            </AccordionDetails>
          </Accordion>
        );
      })}
    </Box>
  );
}
