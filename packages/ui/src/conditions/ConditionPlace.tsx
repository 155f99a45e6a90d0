import Chip from '@mui/material/Chip';

/** What {@link ConditionPlace} names. */
export interface ConditionPlaceProps {
  /** Absent where there is only one. */
  subject: string | undefined;
  environments: readonly string[];
}

/** Whom a condition is about, and in which environments. */
export function ConditionPlace(props: ConditionPlaceProps) {
  const { subject, environments } = props;
  return (
    <>
      {subject !== undefined && (
        <Chip size="small" variant="outlined" label={subject} />
      )}
      {environments.map(environment => (
        <Chip key={environment} size="small" label={environment} />
      ))}
    </>
  );
}
