import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  createPermission,
  Permission,
  PermissionAttributes,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { insightsPermissions } from '@ridgeway/plugin-insights-common';
import { platformPermissions } from '@ridgeway/plugin-platform-common';
import { telemetryPermissions } from '@ridgeway/plugin-telemetry-common';
import { PlatformPolicy } from './PlatformPolicy';
import { RULES } from './rules';

const ALL = [
  ...platformPermissions,
  ...insightsPermissions,
  ...telemetryPermissions,
];

const TEAMS: Record<string, string[]> = {
  'user:default/pat': ['user:default/pat', 'group:default/platform'],
  'user:default/ana': ['user:default/ana', 'group:default/commerce'],
  'user:default/noa': ['user:default/noa'],
};

function createPolicy(ridgeway: object): PlatformPolicy {
  const userInfo = mockServices.userInfo.mock({
    getUserInfo: async credentials => {
      const userEntityRef = String(
        'userEntityRef' in Object(credentials.principal)
          ? Object(credentials.principal).userEntityRef
          : '',
      );
      return {
        userEntityRef,
        ownershipEntityRefs: TEAMS[userEntityRef] ?? [],
      };
    },
  });
  return PlatformPolicy.create({
    config: mockServices.rootConfig({ data: { ridgeway } }),
    userInfo,
  });
}

function asUser(user: string | undefined): PolicyQueryUser | undefined {
  return user === undefined
    ? undefined
    : {
        credentials: mockCredentials.user(user),
        info: { userEntityRef: user, ownershipEntityRefs: [] },
      };
}

function setUp(ridgeway: object = {}) {
  const policy = createPolicy(ridgeway);
  return async (
    name: string,
    action: PermissionAttributes['action'],
    user?: string,
  ) => {
    const permission = createPermission({ name, attributes: { action } });
    return (await policy.handle({ permission }, asUser(user))).result;
  };
}

async function decideOn(
  permission: Permission | undefined,
  user: string | undefined,
): Promise<PolicyDecision> {
  if (!permission) {
    throw new Error('There is no such permission');
  }
  return createPolicy({}).handle({ permission }, asUser(user));
}

const condition =
  (rule: string) =>
  (...refs: string[]) => ({
    resourceType: 'platform-request',
    rule,
    params: { refs },
  });
const partyOf = condition('IS_PARTY');
const ownerOf = condition('IS_OWNER');
const requesterOf = condition('IS_REQUESTER');

describe('PlatformPolicy', () => {
  it.each([
    ['catalog.entity.read', 'read', 'noa', 'ALLOW'],
    ['scaffolder.task.read', 'read', 'ana', 'ALLOW'],
    ['scaffolder.task.create', 'create', 'ana', 'ALLOW'],
    ['scaffolder.action.execute', undefined, 'ana', 'ALLOW'],
    ['platform.intent.change', 'update', 'ana', 'ALLOW'],
    ['platform.sector.create', 'create', 'ana', 'ALLOW'],
    ['platform.token.issue', 'create', 'noa', 'ALLOW'],
    ['insights.read', 'read', 'noa', 'ALLOW'],
    ['telemetry.read', 'read', 'noa', 'ALLOW'],
    ['insights.rebuild', 'update', 'ana', 'DENY'],
    ['insights.rebuild', 'update', 'pat', 'ALLOW'],
    ['catalog.entity.delete', 'delete', 'ana', 'DENY'],
    ['catalog.entity.delete', 'delete', 'pat', 'ALLOW'],
    ['catalog.entity.refresh', 'update', 'ana', 'DENY'],
    ['catalog.location.create', 'create', 'ana', 'DENY'],
    ['catalog.location.create', 'create', 'pat', 'ALLOW'],
    ['scaffolder.template.management', undefined, 'ana', 'DENY'],
    ['scaffolder.template.management', undefined, 'pat', 'ALLOW'],
    ['kubernetes.proxy', undefined, 'ana', 'DENY'],
    ['kubernetes.proxy', undefined, 'pat', 'ALLOW'],
    ['something.nobody.thought.of', 'update', 'ana', 'DENY'],
    ['something.nobody.thought.of', 'update', 'pat', 'ALLOW'],
  ] as const)('%s (%s) for %s: %s', async (name, action, person, expected) => {
    const decide = setUp();
    expect(await decide(name, action, `user:default/${person}`)).toBe(expected);
  });

  it.each(['catalog.entity.read', 'scaffolder.task.create'])(
    'denies %s to whoever is not signed in',
    async name => {
      expect(await setUp()(name, 'read')).toBe('DENY');
    },
  );

  it.each([
    ['read', 'pat', 'ALLOW'],
    ['read', 'ana', partyOf('user:default/ana', 'group:default/commerce')],
    ['read', 'noa', partyOf('user:default/noa')],
    ['comment', 'pat', 'ALLOW'],
    ['comment', 'noa', partyOf('user:default/noa')],
    ['decide', 'ana', ownerOf('user:default/ana', 'group:default/commerce')],
    // Governing is not owning.
    ['decide', 'pat', ownerOf('user:default/pat', 'group:default/platform')],
    ['withdraw', 'ana', requesterOf('user:default/ana')],
    ['withdraw', 'pat', requesterOf('user:default/pat')],
    ['open', 'noa', 'ALLOW'],
  ] as const)(
    'platform.request.%s for %s',
    async (action, person, expected) => {
      const permission = platformPermissions.find(
        ({ name }) => name === `platform.request.${action}`,
      );
      const decision = await decideOn(permission, `user:default/${person}`);
      expect(
        decision.result === 'CONDITIONAL'
          ? decision.conditions
          : decision.result,
      ).toEqual(expected);
    },
  );

  it.each(ALL.map(({ name }) => name))(
    'denies %s to whoever is not signed in',
    async name => {
      const permission = ALL.find(each => each.name === name);
      expect((await decideOn(permission, undefined)).result).toBe('DENY');
    },
  );

  it('denies what is for parties of a request on anything else', async () => {
    expect(
      await setUp()('platform.request.decide', 'update', 'user:default/ana'),
    ).toBe('DENY');
  });

  it('takes the platform team from the configuration', async () => {
    const decide = setUp({ platformTeam: 'group:default/commerce' });
    expect(
      await decide('catalog.entity.delete', 'delete', 'user:default/ana'),
    ).toBe('ALLOW');
    expect(
      await decide('catalog.entity.delete', 'delete', 'user:default/pat'),
    ).toBe('DENY');
  });
});

describe('RULES', () => {
  it('names each permission once', () => {
    const names = RULES.map(rule => rule.permission);
    expect(new Set(names).size).toBe(names.length);
  });

  it('decides every permission of the platform on purpose', () => {
    expect(RULES.map(rule => rule.permission)).toEqual(
      expect.arrayContaining(ALL.map(({ name }) => name)),
    );
  });
});
