import {
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { audienceOf } from './audienceOf';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** The portal's policy: decided by the table of rules and nothing else. */
export class PlatformPolicy implements PermissionPolicy {
  static create(options: {
    config: RootConfigService;
    userInfo: UserInfoService;
  }): PlatformPolicy {
    return new PlatformPolicy(
      options.config.getOptionalString('ridgeway.platformTeam') ??
        'group:default/platform',
      options.userInfo,
    );
  }

  private constructor(
    private readonly platformTeam: string,
    private readonly userInfo: UserInfoService,
  ) {}

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return DENY;
    }
    if (audienceOf(request.permission) === 'everyone') {
      return ALLOW;
    }
    const { ownershipEntityRefs } = await this.userInfo.getUserInfo(
      user.credentials,
    );
    return ownershipEntityRefs.includes(this.platformTeam) ? ALLOW : DENY;
  }
}
