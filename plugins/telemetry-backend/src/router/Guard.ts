import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { telemetryReadPermission } from '@ridgeway/plugin-telemetry-common';

/** Lets requests through that the permission framework allows. */
export class Guard {
  constructor(
    private readonly options: {
      httpAuth: HttpAuthService;
      permissions: PermissionsService;
    },
  ) {}

  /**
   * For a person or a plugin.
   *
   * @throws NotAllowedError when the policy does not allow it
   */
  async read(
    req: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<void> {
    const { httpAuth, permissions } = this.options;
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const [{ result }] = await permissions.authorize(
      [{ permission: telemetryReadPermission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `The portal's policy does not give you ${telemetryReadPermission.name}. Ask the platform team which role you need for it.`,
      );
    }
  }
}
