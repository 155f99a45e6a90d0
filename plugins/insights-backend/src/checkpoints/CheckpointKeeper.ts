import {
  CheckpointPage,
  CheckpointPart,
} from '@ridgeway/plugin-platform-common';

/** Where checkpoints are kept: with the facts that they stand for. */
export interface CheckpointKeeper {
  /** Keeps a part; the same part may be sent again. */
  append(part: CheckpointPart): Promise<void>;
  /** Parts of the newest complete checkpoint, page by page; none when there is no such. */
  read(filter: {
    checkpoint?: string;
    after?: number;
  }): Promise<CheckpointPage>;
}
