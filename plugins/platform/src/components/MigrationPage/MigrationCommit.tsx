import { MigrationView } from '@ridgeway/plugin-platform-common';
import { Section } from '@ridgeway/ui';
import { CommitForm } from '../IntentPage/CommitForm';
import { useCommit } from '../IntentPage/useCommit';

/** What {@link MigrationCommit} commits. */
export interface MigrationCommitProps {
  migration: MigrationView;
  /** The document as it becomes. */
  text: string;
  onRefresh: () => void;
  /** Called once it is committed or proposed, or the reader leaves it. */
  onDone: () => void;
}

/** Commits exactly what is shown; when the document changed meanwhile, nothing. */
export function MigrationCommit(props: MigrationCommitProps) {
  const { migration, text, onRefresh, onDone } = props;
  const { subject, report, intent } = migration;
  const { commit, busy, error } = useCommit(onDone, onRefresh);
  return (
    <Section title="Commit">
      <CommitForm
        hindrance={undefined}
        busy={busy}
        error={error}
        suggested={`Write ${subject} as ${report.to}`}
        discard="Leave it as it is"
        onCommit={message =>
          commit({ path: intent.path, text, message, base: intent.head })
        }
        onDiscard={onDone}
      />
    </Section>
  );
}
