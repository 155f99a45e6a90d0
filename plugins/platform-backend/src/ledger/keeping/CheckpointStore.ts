import {
  CheckpointPage,
  CheckpointPart,
} from '@ridgeway/plugin-platform-common';

/** Keeps checkpoints: rows of projections that stand for the facts before them. */
export interface CheckpointStore {
  /**
   * Keeps a part; one that is kept already stays as it is.
   *
   * @throws InputError when the part before it is missing, or it is of facts that are not there
   */
  append(part: CheckpointPart): Promise<void>;
  /** Some parts of the checkpoint named, or of the newest that is complete, after a position. */
  read(filter: {
    checkpoint?: string;
    after?: number;
  }): Promise<CheckpointPage>;
}
