import { join } from 'node:path';
import {
  Diagnostic,
  parseDocument,
  pathOfDocument,
  worldPath,
} from '@ridgeway/intent';
import { fileFinding } from './fileFinding';
import { TextFile } from './readTextFile';
import { readWorldFiles } from './readWorldFiles';
import { Source } from './Source';

/** Documents for the intent repository, with where they came from. */
export class Candidates implements Pick<Source, 'textOf' | 'nameOf'> {
  /** Texts by path in the world. */
  readonly documents = new Map<string, string>();
  /** What keeps some from being sent; `file` as the reader knows it. */
  readonly diagnostics: Diagnostic[] = [];
  private readonly names = new Map<string, string>();
  private readonly texts = new Map<string, string>();

  /**
   * Adds the files of a world, which are where they belong.
   *
   * @param inside - only this file or folder of the world
   */
  addWorld(root: string, inside?: string): void {
    const isAsked = (file: string) =>
      inside === undefined || file === inside || file.startsWith(`${inside}/`);
    const { files, diagnostics } = readWorldFiles(root);
    for (const { path, text } of files.filter(each => isAsked(each.path))) {
      this.add(path, join(root, path), text);
    }
    this.diagnostics.push(
      ...diagnostics
        .filter(({ file }) => isAsked(file))
        .map(each => ({ ...each, file: join(root, each.file) })),
    );
  }

  /**
   * Adds a document that lies in no world: its kind, name and sector say where it belongs.
   *
   * @param sector - of a Score file, which names none
   */
  addAlone(name: string, file: TextFile, sector: string | undefined): void {
    if ('finding' in file) {
      this.diagnostics.push(file.finding);
      return;
    }
    const { located, diagnostics } = parseDocument(file.text, {
      file: name,
      sector,
    });
    this.texts.set(name, file.text);
    if (!located) {
      this.diagnostics.push(...diagnostics);
      return;
    }
    const { document } = located;
    const path = pathOfDocument(document.kind, document.metadata);
    const other = this.names.get(path);
    if (worldPath(path).holds === 'nothing' || other !== undefined) {
      this.diagnostics.push(
        fileFinding(name, {
          reason: 'MisplacedDocument',
          message:
            other === undefined
              ? 'It does not say which sector it belongs to.'
              : `It belongs where ${other} does: ${path}.`,
          suggestion:
            other === undefined
              ? 'Name it with --sector.'
              : 'Send one of them.',
        }),
      );
      return;
    }
    this.add(path, name, file.text);
  }

  nameOf(file: string): string {
    return this.names.get(file) ?? file;
  }

  textOf(file: string): string | undefined {
    return this.documents.get(file) ?? this.texts.get(file);
  }

  private add(path: string, name: string, text: string): void {
    this.documents.set(path, text);
    this.names.set(path, name);
  }
}
