import { AuthService } from '@backstage/backend-plugin-api';
import { FactPage, PlatformApi } from '@ridgeway/plugin-platform-common';
import { FactSource } from './FactSource';

/** The ledger of the platform backend, read over its HTTP API. */
export class PlatformFactSource implements FactSource {
  constructor(
    private readonly options: { auth: AuthService; platform: PlatformApi },
  ) {}

  async read(options: { after: number; limit: number }): Promise<FactPage> {
    const { auth, platform } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'platform',
    });
    return platform.getFacts(options, { token });
  }
}
