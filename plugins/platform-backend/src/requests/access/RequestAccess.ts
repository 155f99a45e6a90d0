import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  createConditionAuthorizer,
  createConditionTransformer,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  platformRequestCommentPermission,
  platformRequestDecidePermission,
  platformRequestReadPermission,
  platformRequestWithdrawPermission,
} from '@ridgeway/plugin-platform-common';
import { RequestQuery, RequestResource } from '@ridgeway/plugin-platform-node';
import { People } from '../../people/People';
import { Person } from '../../people/Person';
import { RequestRights } from './RequestRights';
import { SectorOwners } from './SectorOwners';

/** Somebody who reads or changes requests. */
export interface Caller {
  /** Undefined when it is a plugin. */
  person: Person | undefined;
  rights: RequestRights;
}

/** Asks the permission framework what somebody may do with requests. */
export class RequestAccess {
  constructor(
    private readonly options: {
      auth: AuthService;
      permissions: PermissionsService;
      people: People;
      ruleset: PermissionRuleset<RequestResource, RequestQuery>;
      sectors: SectorOwners;
    },
  ) {}

  async of(credentials: BackstageCredentials): Promise<Caller> {
    const { auth, people, permissions, ruleset, sectors } = this.options;
    const [read, comment, decide, withdraw] =
      await permissions.authorizeConditional(
        [
          { permission: platformRequestReadPermission },
          { permission: platformRequestCommentPermission },
          { permission: platformRequestDecidePermission },
          { permission: platformRequestWithdrawPermission },
        ],
        { credentials },
      );
    return {
      person: auth.isPrincipal(credentials, 'user')
        ? await people.signedIn(credentials)
        : undefined,
      rights: new RequestRights({
        decisions: { read, comment, decide, withdraw },
        allows: createConditionAuthorizer(ruleset),
        toQuery: createConditionTransformer(ruleset),
        sectors,
      }),
    };
  }
}
