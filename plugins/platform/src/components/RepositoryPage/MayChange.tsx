import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RepositoryAccess } from '@ridgeway/plugin-platform-common';
import { Section, SubjectLink } from '@ridgeway/ui';

/** What {@link MayChange} tells. */
export interface MayChangeProps {
  access: RepositoryAccess;
}

function Permitted(props: MayChangeProps) {
  const { platform, sectors } = props.access;
  if (platform) {
    return (
      <Typography variant="body2">
        Everything: you are in the platform team, which owns{' '}
        <code>platform/</code>, all exceptions and every sector's folder.
      </Typography>
    );
  }
  if (sectors.length === 0) {
    return (
      <Typography variant="body2">
        Nothing yet: a sector is changed by the group that owns it, and you are
        in none that owns one. You can read everything. When you join a group,
        its sectors appear here; a group without a sector can create one.
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2">
        The documents and policies of these sectors, because you are in the
        group that owns them:
      </Typography>
      <ul>
        {sectors.map(sector => (
          <li key={sector}>
            <SubjectLink subject={sector} /> (<code>sectors/{sector}/</code>)
          </li>
        ))}
      </ul>
      <Typography variant="body2" color="text.secondary">
        Exceptions and <code>platform/</code> belong to the platform team.
      </Typography>
    </>
  );
}

/** What the reader may change, and why. */
export function MayChange(props: MayChangeProps) {
  return (
    <Section title="What you may change">
      <Stack spacing={1}>
        <Permitted access={props.access} />
      </Stack>
    </Section>
  );
}
