import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiArrowDownSLine } from '@remixicon/react';
import { ResourceView } from '@ridgeway/plugin-platform-common';
import { YamlBlock } from '../code/YamlBlock';
import { LiveChip } from './LiveChip';
import { LiveDetails } from './LiveDetails';
import { IntentHref, ProvenanceList } from './ProvenanceList';

/** What {@link ResourceEntry} shows. */
export interface ResourceEntryProps {
  resource: ResourceView;
  expanded: boolean;
  onToggle: (expanded: boolean) => void;
  intentHref?: IntentHref;
}

/** One derived object: how its live one does, its why, and its bytes. */
export function ResourceEntry(props: ResourceEntryProps) {
  const { resource, expanded, onToggle, intentHref } = props;
  const why =
    resource.provenance.find(entry => entry.field === '') ??
    resource.provenance[0];
  return (
    <Accordion
      disableGutters
      elevation={0}
      expanded={expanded}
      onChange={(_event, open) => onToggle(open)}
      TransitionProps={{ unmountOnExit: true, timeout: 0 }}
      sx={{
        border: 1,
        borderColor: 'divider',
        '&:not(:last-of-type)': { borderBottom: 0 },
        '&::before': { display: 'none' },
      }}
    >
      <AccordionSummary
        expandIcon={<RiArrowDownSLine size={20} aria-hidden />}
        sx={{ '&:focus-visible': { outline: 2, outlineOffset: -2 } }}
      >
        <Box
          sx={{
            display: 'flex',
            flexGrow: 1,
            flexWrap: { xs: 'wrap', sm: 'nowrap' },
            minWidth: 0,
            gap: 1,
            mr: 1,
            alignItems: 'center',
            justifyContent: 'space-between',
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              <strong>{resource.kind}</strong> {resource.name}
            </Typography>
            {why && (
              <Typography variant="body2" color="text.secondary">
                {why.why}
              </Typography>
            )}
          </Box>
          <LiveChip live={resource.live} />
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <Stack spacing={2}>
          <LiveDetails live={resource.live} cluster={resource.cluster} />
          <Box>
            <Typography
              variant="overline"
              component="h4"
              color="text.secondary"
            >
              Why it is there
            </Typography>
            <ProvenanceList
              provenance={resource.provenance}
              intentHref={intentHref}
            />
          </Box>
          <YamlBlock
            text={resource.yaml}
            label={`${resource.kind} ${resource.name} as YAML`}
            title={[resource.cluster, resource.namespace, resource.apiVersion]
              .filter(Boolean)
              .join(' / ')}
          />
        </Stack>
      </AccordionDetails>
    </Accordion>
  );
}
