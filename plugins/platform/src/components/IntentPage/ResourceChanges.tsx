import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RiArrowDownSLine } from '@remixicon/react';
import { DiffBlock } from '@ridgeway/ui';
import { ResourceChange } from './comparePreviews';

/** What {@link ResourceChanges} lists. */
export interface ResourceChangesProps {
  changes: readonly ResourceChange[];
}

const WORDS = {
  added: 'is added',
  removed: 'is removed',
  changed: 'changes',
} as const;

/** Derived objects that an edit adds, removes or changes, each with its differences. */
export function ResourceChanges(props: ResourceChangesProps) {
  return (
    <Box>
      {props.changes.map(({ key, resource, type, before, after }) => (
        <Accordion
          key={key}
          disableGutters
          elevation={0}
          TransitionProps={{ unmountOnExit: true, timeout: 0 }}
          sx={{ border: 1, borderColor: 'divider', mt: '-1px' }}
        >
          <AccordionSummary
            expandIcon={<RiArrowDownSLine size={20} aria-hidden />}
          >
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              <strong>{resource.kind}</strong> {resource.name} {WORDS[type]}{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                in {resource.environment}
              </Box>
            </Typography>
          </AccordionSummary>
          <AccordionDetails>
            <DiffBlock
              before={before}
              after={after}
              label={`Changes of ${resource.kind} ${resource.name}`}
            />
          </AccordionDetails>
        </Accordion>
      ))}
    </Box>
  );
}
