import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { MigrationProposal } from '@ridgeway/intent';

/** What {@link ProposedStep} proposes. */
export interface ProposedStepProps {
  proposal: MigrationProposal;
  taken: boolean;
  /** Absent where the reader only looks. */
  onTake?: (taken: boolean) => void;
}

/** A suggestion with what it was computed from, and what happens without it. */
export function ProposedStep(props: ProposedStepProps) {
  const { proposal, taken, onTake } = props;
  const { summary, evidence, otherwise } = proposal;
  return (
    <>
      {onTake ? (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={taken}
              onChange={event => onTake(event.target.checked)}
            />
          }
          label={summary}
          slotProps={{ typography: { variant: 'body2' } }}
        />
      ) : (
        <Typography variant="body2">{summary}</Typography>
      )}
      {evidence.map(each => (
        <Typography
          key={each}
          variant="body2"
          color="text.secondary"
          sx={{ pl: 2 }}
        >
          {each}
        </Typography>
      ))}
      <Typography variant="body2" color="text.secondary">
        Otherwise: {otherwise}
      </Typography>
    </>
  );
}
