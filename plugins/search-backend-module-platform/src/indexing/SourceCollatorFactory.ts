import { Permission } from '@backstage/plugin-permission-common';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DocumentSource,
  PlatformReader,
  SourceDocument,
} from '../documents/DocumentSource';

/** Feeds the documents of one source into the search index. */
export class SourceCollatorFactory implements DocumentCollatorFactory {
  readonly type: string;
  readonly visibilityPermission: Permission;

  constructor(
    private readonly source: DocumentSource,
    private readonly reader: PlatformReader,
  ) {
    this.type = source.type;
    this.visibilityPermission = source.visibilityPermission;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  /** Differs whenever the documents differ. */
  async version(): Promise<string> {
    if (this.source.version) {
      return this.source.version(this.reader);
    }
    const hash = createHash('sha256');
    for await (const document of this.source.documents(this.reader)) {
      hash.update(JSON.stringify(document));
    }
    return hash.digest('hex');
  }

  private async *documents(): AsyncGenerator<IndexableDocument> {
    // First, and always: an engine has no index of a type without documents, and takes the fields
    // to search from the first of them.
    yield this.page();
    yield* this.source.documents(this.reader);
  }

  private page(): SourceDocument {
    const { page } = this.source;
    return { ...page, text: page.summary, kind: '', state: '', owner: '' };
  }
}
