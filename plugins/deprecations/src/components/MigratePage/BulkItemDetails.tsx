import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiArrowDownSLine } from '@remixicon/react';
import {
  counted,
  DiffBlock,
  MigrationClassChip,
  MigrationSteps,
  RefText,
} from '@ridgeway/ui';
import { BulkItem } from './useBulkMigration';
import { subjectOf } from './useCandidates';

/** What {@link BulkItemDetails} shows. */
export interface BulkItemDetailsProps {
  item: BulkItem;
  onAccept: (migration: string, taken: boolean) => void;
}

function stateInWords(item: BulkItem): string {
  switch (item.state) {
    case 'loading':
      return 'Looking up what changes';
    case 'left-out':
      return `Left out: ${item.why}`;
    default:
      return item.view.resources.length === 0
        ? 'What is derived stays the same'
        : `${counted(
            item.view.resources.length,
            'derived resource',
          )} would change`;
  }
}

/** One service of a bulk migration: what changes in its document, and what is proposed. */
export function BulkItemDetails(props: BulkItemDetailsProps) {
  const { item, onAccept } = props;
  const { candidate } = item;
  const subject = subjectOf(candidate);
  const summary = (
    <Stack>
      <Typography variant="body2" component="div">
        {subject} <MigrationClassChip migrationClass={candidate.class} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <RefText text={stateInWords(item)} />
      </Typography>
    </Stack>
  );
  if (item.state !== 'ready') {
    return <li>{summary}</li>;
  }
  const { report, intent, owner } = item.view;
  return (
    <li>
      <Accordion
        disableGutters
        variant="outlined"
        defaultExpanded={report.class === 'assisted'}
        TransitionProps={{ unmountOnExit: true, timeout: 0 }}
      >
        <AccordionSummary
          expandIcon={<RiArrowDownSLine size={20} aria-hidden />}
        >
          {summary}
        </AccordionSummary>
        <AccordionDetails>
          <Stack spacing={2}>
            <MigrationSteps
              subject={subject}
              owner={owner}
              steps={report.steps.filter(step => step.class !== 'automatic')}
              accepted={item.accept}
              onAccept={onAccept}
            />
            <DiffBlock
              before={intent.text}
              after={report.text ?? intent.text}
              label={`Changes of ${intent.path}`}
            />
          </Stack>
        </AccordionDetails>
      </Accordion>
    </li>
  );
}
