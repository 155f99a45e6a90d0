import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { MigrationView } from '@ridgeway/plugin-platform-common';
import {
  counted,
  EmptyState,
  formatValue,
  MIGRATION_CLASSES,
  MigrationSteps,
  OwnerLink,
  ResourceDiffs,
  Section,
  SideBySideDiff,
  splitInWords,
} from '@ridgeway/ui';
import { MigrationCommit } from './MigrationCommit';

/** What {@link MigrationDetails} shows. */
export interface MigrationDetailsProps {
  migration: MigrationView;
  /** Ids of the assisted migrations whose proposal is taken. */
  accepted: readonly string[];
  onAccept: (migration: string, taken: boolean) => void;
  onRefresh: () => void;
  /** Called once it is committed or proposed. */
  onDone: () => void;
}

function stepsInWords({ steps, effort }: MigrationView['report']): string {
  const count = (each: (typeof MIGRATION_CLASSES)[number]) =>
    steps.filter(step => step.class === each).length;
  const split = splitInWords({
    automatic: count('automatic'),
    assisted: count('assisted'),
    blocked: count('blocked'),
  });
  return `${counted(steps.length, 'change')}${
    split && `: ${split}`
  }. About ${formatValue(effort, 'effort')} of work.`;
}

/** What has to be done, what it changes side by side, and the commit. */
export function MigrationDetails(props: MigrationDetailsProps) {
  const { migration, accepted, onAccept, onRefresh, onDone } = props;
  const { subject, owner, report, intent, resources, mayChange } = migration;
  const { from, to, text } = report;
  if (from === to) {
    return (
      <EmptyState title={`${subject} is up to date`}>
        It is written as {to}, and nothing has to be migrated.
      </EmptyState>
    );
  }
  return (
    <Stack spacing={3}>
      <Section
        title={`From ${from} to ${to}`}
        description={stepsInWords(report)}
      >
        <MigrationSteps
          subject={subject}
          owner={owner}
          steps={report.steps}
          accepted={accepted}
          onAccept={text === undefined ? undefined : onAccept}
        />
      </Section>
      {text === undefined ? (
        <Alert severity="warning">
          It cannot be migrated yet: a step above needs a decision first. Until
          then it stays as it is written.
        </Alert>
      ) : (
        <>
          <Section
            title="The intent"
            description="Comments and layout stay where they are."
          >
            <SideBySideDiff
              before={intent.text}
              after={text}
              label={`Changes of ${intent.path}`}
              heads={[from, to]}
            />
          </Section>
          <Section
            title="What is derived"
            description={
              resources.length > 0 &&
              `${counted(resources.length, 'resource')} would differ.`
            }
          >
            <ResourceDiffs changes={resources} />
          </Section>
          {mayChange ? (
            <MigrationCommit
              migration={migration}
              text={text}
              onRefresh={onRefresh}
              onDone={onDone}
            />
          ) : (
            <Alert severity="info">
              <Typography variant="body2" component="div">
                You can look at this. <OwnerLink owner={owner} /> owns the
                service: its members can migrate it here, or with ridgeway
                migrate.
              </Typography>
            </Alert>
          )}
        </>
      )}
    </Stack>
  );
}
