import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RepositoryAccess } from '@ridgeway/plugin-platform-common';
import { CodeBlock, Section } from '@ridgeway/ui';

/** What {@link HowToCommit} explains. */
export interface HowToCommitProps {
  access: RepositoryAccess;
}

function withUser(cloneUrl: string, username: string) {
  const url = new URL(cloneUrl);
  url.username = username;
  return url.toString();
}

/** Clone address and the commands of a change, ready to copy. */
export function HowToCommit(props: HowToCommitProps) {
  const { cloneUrl, username, branch } = props.access;
  const directory = /([^/]+?)(\.git)?$/.exec(cloneUrl)?.[1] ?? 'intents';
  return (
    <Section title="Change it with Git">
      <Stack spacing={2}>
        <CodeBlock
          text={cloneUrl}
          label="Clone address"
          copyLabel="Copy address"
        />
        <Typography variant="body2">
          Clone it once. Git asks for a password: a personal token from below.
        </Typography>
        <CodeBlock
          text={`git clone ${withUser(cloneUrl, username)}\ncd ${directory}`}
          label="Clone it"
          copyLabel="Copy commands"
        />
        <Typography variant="body2">
          Edit files under <code>sectors/</code>, commit, and push to {branch}.
        </Typography>
        <CodeBlock
          text={`git add -A\ngit commit -m "Say what changes and why"\ngit push origin ${branch}`}
          label="Commit and push"
          copyLabel="Copy commands"
        />
        <Typography variant="body2" color="text.secondary">
          Every push is checked before it is accepted. When a document or policy
          has a mistake, Git prints the file, the line and the way out, and
          nothing changes. What is accepted is derived within seconds, and open
          pages follow by themselves.
        </Typography>
      </Stack>
    </Section>
  );
}
