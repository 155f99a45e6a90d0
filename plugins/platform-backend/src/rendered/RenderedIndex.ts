import {
  IntentRepositoryHost,
  RenderedBranch,
} from '@ridgeway/plugin-platform-node';
import { RenderedOf, renderedOf } from './RenderedFile';

/** A file as it is on the branch. */
export interface KnownFile {
  environment: string;
  blob: string;
}

/** Texts of so many files are held at a time. */
const BATCH = 500;

/** Owner of what nobody rendered: it goes with the next comparison of everything. */
const NOBODY: RenderedOf = { subject: '', environment: '' };

/** Which files of the rendered branch are whose. */
export class RenderedIndex {
  private readonly subjects = new Map<string, Map<string, KnownFile>>();

  /** Reads a commit of the branch; everything in it says whose it is. */
  static async read(
    branch: RenderedBranch,
    host: Pick<IntentRepositoryHost, 'readBlobs'>,
    commit: string,
  ): Promise<RenderedIndex> {
    const index = new RenderedIndex();
    const files = [...(await branch.getFiles(commit))];
    for (let start = 0; start < files.length; start += BATCH) {
      const batch = files.slice(start, start + BATCH);
      const texts = await host.readBlobs(batch.map(([, blob]) => blob));
      for (const [path, blob] of batch) {
        const of = renderedOf(texts.get(blob) ?? '') ?? NOBODY;
        index.set(path, { ...of, blob });
      }
    }
    return index;
  }

  /** Files of a subject by path. */
  filesOf(subject: string): ReadonlyMap<string, KnownFile> {
    return this.subjects.get(subject) ?? new Map();
  }

  /** Everybody who has files. */
  get owners(): string[] {
    return [...this.subjects.keys()];
  }

  set(path: string, { subject, environment, blob }: RenderedOf & KnownFile) {
    const files = this.subjects.get(subject) ?? new Map<string, KnownFile>();
    files.set(path, { environment, blob });
    this.subjects.set(subject, files);
  }

  remove(subject: string, path: string) {
    const files = this.subjects.get(subject);
    files?.delete(path);
    if (files?.size === 0) {
      this.subjects.delete(subject);
    }
  }
}
