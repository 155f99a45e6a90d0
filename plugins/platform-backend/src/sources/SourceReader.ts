import { SourceStatus } from '@ridgeway/plugin-platform-common';

/** Tells of something outside whether it answers. Never throws: that it is silent is an answer. */
export type SourceReader = () => Promise<SourceStatus[]>;
