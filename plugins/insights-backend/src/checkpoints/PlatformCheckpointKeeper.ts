import {
  CheckpointPage,
  CheckpointPart,
} from '@ridgeway/plugin-platform-common';
import { PlatformAccess } from '../ledger/PlatformAccess';
import { CheckpointKeeper } from './CheckpointKeeper';

/** Checkpoints in the ledger of the platform backend. */
export class PlatformCheckpointKeeper implements CheckpointKeeper {
  constructor(private readonly access: PlatformAccess) {}

  async append(part: CheckpointPart): Promise<void> {
    const { platform } = this.access;
    await platform.appendCheckpoint(part, await this.access.options());
  }

  async read(filter: {
    checkpoint?: string;
    after?: number;
  }): Promise<CheckpointPage> {
    const { platform } = this.access;
    return platform.getCheckpoint(filter, await this.access.options());
  }
}
