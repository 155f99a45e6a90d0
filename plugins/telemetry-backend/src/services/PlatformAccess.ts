import { AuthService } from '@backstage/backend-plugin-api';
import { PlatformApi } from '@ridgeway/plugin-platform-common';

/** The part of the platform API that telemetry uses. */
export type UsedPlatform = Pick<
  PlatformApi,
  | 'getActivity'
  | 'getConnections'
  | 'getIntents'
  | 'getSectors'
  | 'getService'
  | 'getServices'
  | 'recordObserved'
>;

/** The platform API as this plugin itself uses it. */
export class PlatformAccess {
  constructor(
    private readonly auth: AuthService,
    readonly platform: UsedPlatform,
  ) {}

  /** Options of a request, with a token of its own. */
  async options(): Promise<{ token: string }> {
    return this.auth.getPluginRequestToken({
      onBehalfOf: await this.auth.getOwnServiceCredentials(),
      targetPluginId: 'platform',
    });
  }
}
