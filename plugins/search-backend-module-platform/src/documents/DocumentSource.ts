import { Permission } from '@backstage/plugin-permission-common';
import {
  PlatformApi,
  PlatformRequestOptions,
  PlatformSearchDocument,
} from '@ridgeway/plugin-platform-common';

/** The platform, asked as this plugin. */
export interface PlatformReader {
  platform: PlatformApi;
  /** Options of a call with a token of its own; tokens do not live long. */
  options(): Promise<PlatformRequestOptions>;
}

/** A document, and what has to be readable for it to be found. */
export interface SourceDocument extends PlatformSearchDocument {
  authorization?: { resourceRef: string };
}

/** Where the documents of one type come from. A new type is one file and one line in the registry. */
export interface DocumentSource {
  type: string;
  /** Whoever lacks it finds nothing of this type; of a resource, decided document by document. */
  visibilityPermission: Permission;
  /** Page of all of them: found by its name, and there from the first day on. */
  page: Pick<PlatformSearchDocument, 'title' | 'location' | 'summary'>;
  /** Differs whenever documents differ; without one all of them are read to see. */
  version?(reader: PlatformReader): Promise<string>;
  documents(reader: PlatformReader): AsyncIterable<SourceDocument>;
}
