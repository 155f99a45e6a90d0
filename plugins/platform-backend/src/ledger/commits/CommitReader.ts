import {
  AnyLocated,
  isKind,
  Located,
  parseDocument,
  pathOfDocument,
  World,
} from '@ridgeway/intent';
import {
  IntentCommit,
  IntentFileStep,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import {
  CommittedPath,
  DeclaringDocument,
  IntentChange,
  isIntentPath,
  isMemberPath,
  isSectorPath,
  isSettingsPath,
  ReadCommit,
  subjectOf,
} from './CommittedPath';
import { BringingPackage, packageBringing } from './packageBringing';

/** Texts of so many commits are held at a time. */
const BATCH = 200;

/** What facts keep of a sector. */
type SectorNow = Pick<IntentChange, 'owner' | 'environments'>;

/**
 * Reads what commits did to intents.
 *
 * @remarks
 * Facts carry what was so at their commit: who owned the sector then, which version a document was
 * written in. Nobody has to ask Git again, and what is read is the same whenever it is.
 */
export class CommitReader {
  private readonly sectors = new Map<string, SectorNow>();

  /** @param world - says which package brings which manifests */
  constructor(
    private readonly host: Pick<
      IntentRepositoryHost,
      'readBlobs' | 'getVersionAt'
    >,
    private readonly world: Pick<World, 'packages'>,
  ) {}

  /** Reads commits that follow each other. @param commits - oldest first */
  async read(commits: readonly IntentCommit[]): Promise<ReadCommit[]> {
    const read: ReadCommit[] = [];
    for (let start = 0; start < commits.length; start += BATCH) {
      const batch = commits.slice(start, start + BATCH);
      const texts = await this.host.readBlobs(batch.flatMap(blobsOf));
      for (const commit of batch) {
        read.push({ commit, paths: await this.readPaths(commit, texts) });
      }
    }
    return read;
  }

  private async readPaths(
    commit: IntentCommit,
    texts: ReadonlyMap<string, string>,
  ): Promise<CommittedPath[]> {
    const steps = stepsOf(commit);
    const parse = (path: string, blob: string | undefined) => {
      const text = blob === undefined ? undefined : texts.get(blob);
      return text === undefined
        ? undefined
        : parseDocument(text, { file: path }).located;
    };
    // A service of the same commit belongs to the sector as it is then.
    for (const { path, before, after } of steps) {
      if (isSectorPath(path)) {
        this.learn(
          path,
          parse(path, after) ??
            (this.sectors.has(sectorOf(path))
              ? undefined
              : parse(path, before)),
        );
      }
    }
    const paths: CommittedPath[] = [];
    for (const step of steps) {
      const before = parse(step.from ?? step.path, step.before);
      const after = parse(step.path, step.after);
      const bringing = packageBringing(this.world, step.path);
      paths.push(
        bringing
          ? await this.readManifest(commit.commit, step.path, bringing)
          : await this.readPath(commit.commit, step, before, after),
      );
    }
    return paths;
  }

  /** What a package brings is part of it: another manifest is a change of the package. */
  private async readManifest(
    commit: string,
    path: string,
    { subject, located }: BringingPackage,
  ): Promise<CommittedPath> {
    const { document, writtenAs } = located;
    return {
      ...{ path, subject, document, removed: false },
      intent: {
        kind: document.kind,
        version: writtenAs,
        change: 'changed',
        ...(await this.sectorAt(path, commit)),
      },
      after: undefined,
      settings: undefined,
    };
  }

  private async readPath(
    commit: string,
    step: Step,
    before: AnyLocated | undefined,
    after: AnyLocated | undefined,
  ): Promise<CommittedPath> {
    const { path } = step;
    const change = step.left ? undefined : changeOf(step, before, after);
    const located = change && declaring(after ?? before);
    const from = step.from === undefined ? undefined : subjectOf(step.from);
    return {
      path,
      subject: subjectOf(path),
      removed: isIntentPath(path) && step.after === undefined && !step.left,
      intent: located && {
        kind: located.document.kind,
        version: located.writtenAs,
        change,
        ...(await this.sectorAt(path, commit)),
        ...(from === undefined ? {} : { from }),
      },
      after: declaring(after)?.document,
      document: located?.document,
      settings:
        isSettingsPath(path) && after && isKind(after, 'Platform')
          ? after.document.spec
          : undefined,
    };
  }

  /** The sector that a path belongs to, as it was at the commit. */
  private async sectorAt(path: string, commit: string): Promise<SectorNow> {
    const name = sectorOf(path);
    const known = this.sectors.get(name);
    if (known) {
      return known;
    }
    const file = pathOfDocument('Sector', { name });
    const version = await this.host.getVersionAt(file, commit);
    this.learn(file, version && parseDocument(version.text, { file }).located);
    const learnt = this.sectors.get(name) ?? {};
    this.sectors.set(name, learnt);
    return learnt;
  }

  /** What cannot be read changes nothing: the last valid version stays in force. */
  private learn(path: string, located: AnyLocated | undefined): void {
    if (located && isKind(located, 'Sector')) {
      const { owner, environments } = located.document.spec;
      this.sectors.set(sectorOf(path), {
        owner,
        environments: environments.map(({ name }) => name),
      });
    }
  }
}

/** A step of which the path also tells when it was left for another. */
interface Step extends IntentFileStep {
  left?: boolean;
}

/** Steps by path, sorted; what moved away from where intents lie was removed there. */
function stepsOf({ steps }: IntentCommit): Step[] {
  return steps
    .flatMap((step): Step[] => {
      const { from, path, before, after } = step;
      if (from === undefined) {
        return [step];
      }
      const stays =
        (isMemberPath(from) && isMemberPath(path)) ||
        (isSectorPath(from) && isSectorPath(path));
      return stays
        ? [{ path: from, before, left: true }, step]
        : [
            { path: from, before },
            { path, after },
          ];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function changeOf(
  { path, from, after: blob }: Step,
  before: AnyLocated | undefined,
  after: AnyLocated | undefined,
): IntentChange['change'] | undefined {
  if (!isIntentPath(path)) {
    return undefined;
  }
  if (from !== undefined) {
    return 'moved';
  }
  if (blob === undefined) {
    return 'removed';
  }
  return before || !after ? 'changed' : 'created';
}

/** A document that declares something, wherever it lies. */
function declaring(
  located: AnyLocated | undefined,
): (AnyLocated & { document: DeclaringDocument }) | undefined {
  return located && isDeclaring(located) ? located : undefined;
}

function isDeclaring(
  located: AnyLocated,
): located is
  | Located<'Sector'>
  | Located<'Service'>
  | Located<'MeshMember'>
  | Located<'Package'> {
  return (
    isKind(located, 'Sector') ||
    isKind(located, 'Service') ||
    isKind(located, 'MeshMember') ||
    isKind(located, 'Package')
  );
}

function sectorOf(path: string): string {
  return subjectOf(path)?.split('/')[0] ?? '';
}

function blobsOf({ steps }: IntentCommit): string[] {
  return steps
    .filter(({ path, from = path }) =>
      [path, from].some(each => isIntentPath(each) || isSettingsPath(each)),
    )
    .flatMap(({ before, after }) => [before, after])
    .filter(blob => blob !== undefined);
}
