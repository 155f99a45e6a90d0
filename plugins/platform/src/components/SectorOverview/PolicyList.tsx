import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SectorView } from '@ridgeway/plugin-platform-common';
import { CodeBlock } from '@ridgeway/ui';

/** What {@link PolicyList} lists. */
export interface PolicyListProps {
  policies: SectorView['policies'];
}

/** The Cedar policies of a sector as they are in force. */
export function PolicyList(props: PolicyListProps) {
  const { policies } = props;
  if (policies.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        None: this sector permits nobody anything beyond the platform's own
        policies.
      </Typography>
    );
  }
  return (
    <Stack spacing={2}>
      {policies.map(policy => (
        <CodeBlock
          key={policy.path}
          text={policy.text}
          title={policy.path}
          label={`Policy ${policy.path}`}
          copyLabel="Copy policy"
          maxHeight={280}
        />
      ))}
    </Stack>
  );
}
