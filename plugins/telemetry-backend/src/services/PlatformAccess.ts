import { AuthService } from '@backstage/backend-plugin-api';
import { PlatformApi } from '@ridgeway/plugin-platform-common';

/** The part of the platform API that telemetry reads. */
export type ReadPlatform = Pick<
  PlatformApi,
  | 'getActivity'
  | 'getConnections'
  | 'getIntents'
  | 'getSectors'
  | 'getService'
  | 'getServices'
>;

/** The platform API as this plugin itself reads it. */
export class PlatformAccess {
  constructor(
    private readonly auth: AuthService,
    readonly platform: ReadPlatform,
  ) {}

  /** Options of a request, with a token of its own. */
  async options(): Promise<{ token: string }> {
    return this.auth.getPluginRequestToken({
      onBehalfOf: await this.auth.getOwnServiceCredentials(),
      targetPluginId: 'platform',
    });
  }
}
