import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  insightsReadPermission,
  insightsRebuildPermission,
} from '@ridgeway/plugin-insights-common';

/** A request of any route, whatever its parameters are. */
type IncomingRequest = Parameters<HttpAuthService['credentials']>[0];

/** Lets requests through that the permission framework allows. */
export class Guard {
  constructor(
    private readonly options: {
      httpAuth: HttpAuthService;
      permissions: PermissionsService;
    },
  ) {}

  /**
   * For figures: a person or a plugin.
   *
   * @throws NotAllowedError when the policy does not allow it
   */
  read(req: IncomingRequest): Promise<void> {
    return this.allow(req, insightsReadPermission, ['user', 'service']);
  }

  /**
   * For reading everything again: always a person.
   *
   * @throws NotAllowedError when the policy does not allow it
   */
  rebuild(req: IncomingRequest): Promise<void> {
    return this.allow(req, insightsRebuildPermission, ['user']);
  }

  private async allow(
    req: IncomingRequest,
    permission: BasicPermission,
    allow: Array<'user' | 'service'>,
  ): Promise<void> {
    const credentials = await this.options.httpAuth.credentials(req, { allow });
    const [{ result }] = await this.options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `The portal's policy does not give you ${permission.name}. Ask the platform team which role you need for it.`,
      );
    }
  }
}
