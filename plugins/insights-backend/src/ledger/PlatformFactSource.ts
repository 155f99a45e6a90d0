import { FactPage } from '@ridgeway/plugin-platform-common';
import { FactSource } from './FactSource';
import { PlatformAccess } from './PlatformAccess';

/** The ledger of the platform backend, read over its HTTP API. */
export class PlatformFactSource implements FactSource {
  constructor(private readonly access: PlatformAccess) {}

  async read(filter: { after: number; limit: number }): Promise<FactPage> {
    return this.access.platform.getFacts(filter, await this.access.options());
  }
}
