import {
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { PLATFORM_REQUEST_RESOURCE } from '@ridgeway/plugin-platform-common';
import {
  createRequestConditionalDecision,
  requestConditions,
} from '@ridgeway/plugin-platform-node';
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
    const audience = audienceOf(request.permission);
    if (audience === 'everyone') {
      return ALLOW;
    }
    const { userEntityRef, ownershipEntityRefs: refs } =
      await this.userInfo.getUserInfo(user.credentials);
    const platform = refs.includes(this.platformTeam);
    switch (audience) {
      case 'parties':
        return platform
          ? ALLOW
          : onRequests(request, requestConditions.isParty({ refs }));
      case 'owners':
        return onRequests(request, requestConditions.isOwner({ refs }));
      case 'requester':
        return onRequests(
          request,
          requestConditions.isRequester({ refs: [userEntityRef] }),
        );
      default:
        return platform ? ALLOW : DENY;
    }
  }
}

/** Allowed on the requests that meet the condition; nothing else has parties. */
function onRequests(
  { permission }: PolicyQuery,
  condition: PermissionCriteria<
    PermissionCondition<typeof PLATFORM_REQUEST_RESOURCE>
  >,
): PolicyDecision {
  return isResourcePermission(permission, PLATFORM_REQUEST_RESOURCE)
    ? createRequestConditionalDecision(permission, condition)
    : DENY;
}
