import { AuthService } from '@backstage/backend-plugin-api';
import { PlatformApi } from '@ridgeway/plugin-platform-common';

/** The platform API as this plugin itself uses it. */
export class PlatformAccess {
  constructor(
    private readonly auth: AuthService,
    readonly platform: PlatformApi,
  ) {}

  /** Options of a request, with a token of its own. */
  options(): Promise<{ token: string }> {
    return this.auth.getOwnServiceCredentials().then(onBehalfOf =>
      this.auth.getPluginRequestToken({
        onBehalfOf,
        targetPluginId: 'platform',
      }),
    );
  }
}
