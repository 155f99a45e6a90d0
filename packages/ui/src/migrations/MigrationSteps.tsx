import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { MigrationStep } from '@ridgeway/intent';
import {
  MIGRATION_CLASS_WORDS,
  MIGRATION_CLASSES,
} from '../deprecations/migrationClasses';
import { BlockedStep } from './BlockedStep';
import { ProposedStep } from './ProposedStep';

/** What {@link MigrationSteps} lists. */
export interface MigrationStepsProps {
  /** `commerce/checkout`. */
  subject: string;
  /** Entity reference of the group that owns the sector. */
  owner: string;
  steps: readonly MigrationStep[];
  /** Ids of the assisted migrations whose proposal is taken. */
  accepted: readonly string[];
  /** Takes a proposal or leaves it; absent where the reader only looks. */
  onAccept?: (migration: string, taken: boolean) => void;
}

/** What a document needs on its way: what needs a decision first, then proposals, then what goes by itself. */
export function MigrationSteps(props: MigrationStepsProps) {
  const { subject, owner, steps, accepted, onAccept } = props;
  return (
    <Stack spacing={2}>
      {[...MIGRATION_CLASSES].reverse().map(each => {
        const found = steps.filter(step => step.class === each);
        const { name, meaning } = MIGRATION_CLASS_WORDS[each];
        return (
          found.length > 0 && (
            <section key={each} aria-label={name}>
              <Typography variant="subtitle2" component="h3">
                {name} ({found.length})
              </Typography>
              <Typography variant="body2" color="text.secondary" gutterBottom>
                {meaning}
              </Typography>
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {found.map(step => (
                  <Box
                    component="li"
                    key={`${step.migration} ${step.field}`}
                    sx={{ mb: 0.75 }}
                  >
                    <Typography variant="body2">
                      {step.title}{' '}
                      <Box component="span" sx={{ color: 'text.secondary' }}>
                        ({step.field}, line {step.line})
                      </Box>
                    </Typography>
                    {step.proposal && (
                      <ProposedStep
                        proposal={step.proposal}
                        taken={accepted.includes(step.migration)}
                        onTake={
                          onAccept && (taken => onAccept(step.migration, taken))
                        }
                      />
                    )}
                    {step.decision && (
                      <BlockedStep
                        subject={subject}
                        owner={owner}
                        field={step.field}
                        decision={step.decision}
                      />
                    )}
                  </Box>
                ))}
              </Box>
            </section>
          )
        );
      })}
    </Stack>
  );
}
