import { LoggerService } from '@backstage/backend-plugin-api';
import { deriveSubjects, DeriveOptions } from '@ridgeway/derivation';
import { worldPath } from '@ridgeway/intent';
import {
  IntentFileChange,
  IntentRepositoryHost,
  RenderedBranch,
} from '@ridgeway/plugin-platform-node';
import { Snapshot, SnapshotChange } from '../derivation/Snapshot';
import { causeOf } from './causeOf';
import { renderedFiles } from './RenderedFile';
import { RenderedIndex } from './RenderedIndex';

/** So many subjects at a time: what is derived and not written stays small. */
const BATCH = 100;

/** What this replica knows of the branch. */
interface Known {
  /** Head of the branch; undefined while there is none. */
  commit: string | undefined;
  /** What the branch shows. */
  snapshot: Snapshot;
  index: RenderedIndex;
}

/**
 * Writes what the intents derive to into the rendered branch.
 *
 * @remarks
 * What a commit is made of follows from the intents, their moment and the branch alone: two replicas
 * make the same commit, and one of them moves the branch. Whatever goes wrong is mended by comparing
 * everything: in a while, with the next change, or at the next start.
 */
export class Renderer {
  private known: Known | undefined;
  private missed: SnapshotChange | undefined;
  private stopped = false;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: {
      host: IntentRepositoryHost;
      branch: RenderedBranch;
      deriveOptions: (snapshot: Snapshot) => DeriveOptions;
      logger: LoggerService;
      now?: () => Date;
    },
  ) {}

  /** Takes a change to be rendered after those before it; nobody waits for it. */
  see(change: SnapshotChange): void {
    if (change.after.head !== '' && !this.stopped) {
      this.queue = this.queue
        .then(() => this.render(change))
        .catch(error => {
          this.known = undefined;
          this.missed = change;
          if (this.stopped) {
            return;
          }
          this.options.logger.error(
            `What is derived could not be written to the rendered branch, and is tried again in a while: ${error}`,
          );
        });
    }
  }

  /** Does what went wrong before, unless something newer was rendered. */
  retry(): void {
    if (this.missed) {
      this.see(this.missed);
    }
  }

  /** Resolves when everything seen so far is rendered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Gives up what is under way, which the next start does, and resolves when Git is left alone. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.queue;
  }

  private async render(change: SnapshotChange): Promise<void> {
    const { branch, host, now } = this.options;
    const { after, before } = change;
    const head = await branch.getHead();
    const cause = await causeOf(
      host,
      { ...after, now: now?.() ?? new Date() },
      head?.message,
    );
    if (cause === 'behind') {
      this.known = undefined;
      this.missed = undefined;
      return;
    }
    const follows =
      this.known !== undefined &&
      this.known.commit === head?.commit &&
      this.known.snapshot === before;
    const index =
      follows && this.known ? this.known.index : await this.read(head?.commit);
    const subjects = follows
      ? [...change.derived, ...change.changed]
      : [...after.subjects.keys(), ...index.owners];
    this.known = undefined;
    const changes = await this.difference(after, new Set(subjects), index);
    const commit =
      changes.length === 0
        ? head?.commit
        : await branch.commit({ ...cause, parent: head?.commit, changes });
    this.known = { commit, snapshot: after, index };
    this.missed = undefined;
  }

  private async read(commit: string | undefined): Promise<RenderedIndex> {
    const { branch, host } = this.options;
    return commit === undefined
      ? new RenderedIndex()
      : RenderedIndex.read(branch, host, commit);
  }

  /** What has to be written for the subjects; the index follows. */
  private async difference(
    after: Snapshot,
    subjects: ReadonlySet<string>,
    index: RenderedIndex,
  ): Promise<IntentFileChange[]> {
    const unread = unreadSubjects(after);
    const pending = [...subjects].filter(subject => !unread.has(subject));
    const changes = new Map<string, IntentFileChange>();
    for (let start = 0; start < pending.length; start += BATCH) {
      const batch = pending.slice(start, start + BATCH);
      const { resources } = deriveSubjects(
        after.world,
        batch.filter(subject => isDerivable(after, subject)),
        this.options.deriveOptions(after),
      );
      for (const subject of batch) {
        const isHeld = heldEnvironments(after, subject);
        const files = renderedFiles(
          resources.filter(
            resource =>
              resource.subject === subject && !isHeld(resource.environment),
          ),
        );
        for (const [path, { environment }] of [...index.filesOf(subject)]) {
          if (!files.has(path) && !isHeld(environment)) {
            index.remove(subject, path);
            // Unless it is another's by now.
            changes.set(path, changes.get(path) ?? { path });
          }
        }
        for (const [path, file] of files) {
          if (index.filesOf(subject).get(path)?.blob !== file.blob) {
            index.set(path, file);
            changes.set(path, { path, text: file.text });
          }
        }
      }
      await new Promise(resolve => setImmediate(resolve));
      if (this.stopped) {
        throw new Error('The backend stops');
      }
    }
    return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** Whether anything of a subject can be derived; of one that has failed before, nothing is tried. */
function isDerivable(snapshot: Snapshot, subject: string): boolean {
  return (
    snapshot.subjects.has(subject) && !heldEnvironments(snapshot, subject)()
  );
}

/** Environments of a subject that stay as they are: what they need was not derived. */
function heldEnvironments({ subjects }: Snapshot, subject: string) {
  const held = (subjects.get(subject)?.conditions ?? [])
    .filter(({ type, status }) => type === 'Derived' && status !== 'True')
    .map(({ environment }) => environment);
  return (environment?: string) =>
    held.some(each => each === undefined || each === environment);
}

/** Subjects of documents that cannot be read, and of which no version could. */
function unreadSubjects({ broken }: Snapshot): Set<string> {
  return new Set(
    [...broken].flatMap(([path, { inForce }]) => {
      const place = worldPath(path);
      return inForce === undefined && place.holds === 'document'
        ? [place.kinds.includes('Service') ? place.key : place.sector ?? '']
        : [];
    }),
  );
}
