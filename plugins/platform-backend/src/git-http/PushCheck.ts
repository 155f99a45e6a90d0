import { authorityOver } from '../authority/authorityOver';
import { checkDocuments, isError } from '../checks/checkDocuments';
import { Snapshot } from '../derivation/Snapshot';
import { diffTrees } from '../git/diffTrees';
import { Git } from '../git/Git';
import { Person } from '../people/Person';
import { RENDERED_REF } from '../repository/EmbeddedRenderedBranch';
import { describeRefusal } from './describeRefusal';
import { readPushedFiles } from './readPushedFiles';
import { RefUpdate } from './RefUpdate';

/** Whether a push may be accepted, and what its pusher reads. */
export interface PushVerdict {
  accepted: boolean;
  lines: string[];
}

const NO_COMMIT = /^0+$/;
const MAIN = 'refs/heads/main';

/** Decides about pushes to the intent repository: document by document, path by path. */
export class PushCheck {
  constructor(
    private readonly options: {
      /** The world of the head, read afresh. */
      refresh: () => Promise<Snapshot>;
      ownerExists: (entityRef: string) => Promise<boolean>;
      platformTeam: string;
    },
  ) {}

  /**
   * @param git - sees the objects in quarantine
   * @param updates - what the push asks for
   */
  async check(
    git: Git,
    updates: RefUpdate[],
    person: Person,
  ): Promise<PushVerdict> {
    const refusal = refuseRefs(updates);
    if (refusal) {
      return refuse([refusal]);
    }
    const [{ before: old, after: commit }] = updates;
    const before = NO_COMMIT.test(old) ? undefined : old;
    if (before !== undefined && !(await isAncestor(git, before, commit))) {
      return refuse([
        'The branch main only moves forward. Fetch, rebase your commits on origin/main, and push again.',
      ]);
    }
    const snapshot = await this.options.refresh();
    if (snapshot.head !== (before ?? '')) {
      return refuse([
        'Somebody else changed the intent repository at the same moment. Fetch, rebase your commits on origin/main, and push again.',
      ]);
    }
    return this.checkContent(git, snapshot, commit, person);
  }

  private async checkContent(
    git: Git,
    snapshot: Snapshot,
    commit: string,
    person: Person,
  ): Promise<PushVerdict> {
    const { ownerExists, platformTeam } = this.options;
    const changes = await diffTrees(git, snapshot.head || undefined, commit);
    const pushed = await readPushedFiles(git, changes);
    const checked = await checkDocuments(snapshot, pushed.documents, {
      ownerExists,
      platformTeam,
    });
    const refusals = authorityOver(
      person,
      changes.map(({ path }) => path),
      {
        before: snapshot.world,
        existsBefore: path => snapshot.files.has(path),
        after: checked.after,
        platformTeam,
      },
    );
    const findings = [...pushed.diagnostics, ...checked.diagnostics];
    const errors = [...findings.filter(isError), ...refusals];
    const texts = new Map(
      pushed.documents.map(({ path, text }) => [path, text]),
    );
    if (errors.length > 0) {
      return refuse(describeRefusal(errors, texts));
    }
    return {
      accepted: true,
      lines: findings.map(
        ({ file, line, column, message }) =>
          `${file}:${line}:${column}: warning: ${message}`,
      ),
    };
  }
}

function refuse(lines: string[]): PushVerdict {
  return {
    accepted: false,
    lines: ['', ...lines, '', 'Nothing was changed.', ''],
  };
}

function refuseRefs(updates: RefUpdate[]): string | undefined {
  if (updates.some(({ ref }) => ref === RENDERED_REF)) {
    return `${RENDERED_REF}: only the control plane writes this branch, from the intents. Change the intent on main, and it follows.`;
  }
  const other = updates.find(({ ref }) => ref !== MAIN);
  if (other) {
    return `${other.ref}: the intent repository takes pushes to the branch main and nothing else. Push to main, or keep other branches in a clone of yours.`;
  }
  if (updates.length !== 1) {
    return 'A push to the intent repository updates the branch main once.';
  }
  return NO_COMMIT.test(updates[0].after)
    ? 'The branch main cannot be deleted: it is the source of truth. To undo a change, push a commit that reverts it.'
    : undefined;
}

async function isAncestor(
  git: Git,
  before: string,
  after: string,
): Promise<boolean> {
  const { exitCode } = await git.run(
    ['merge-base', '--is-ancestor', before, after],
    { accept: [0, 1] },
  );
  return exitCode === 0;
}
