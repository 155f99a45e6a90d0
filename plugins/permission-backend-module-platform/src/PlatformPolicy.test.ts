import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  createPermission,
  PermissionAttributes,
} from '@backstage/plugin-permission-common';
import { platformPermissions } from '@ridgeway/plugin-platform-common';
import { PlatformPolicy } from './PlatformPolicy';
import { RULES } from './rules';

const TEAMS: Record<string, string[]> = {
  'user:default/pat': ['user:default/pat', 'group:default/platform'],
  'user:default/ana': ['user:default/ana', 'group:default/commerce'],
  'user:default/noa': ['user:default/noa'],
};

function setUp(ridgeway: object = {}) {
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
  const policy = PlatformPolicy.create({
    config: mockServices.rootConfig({ data: { ridgeway } }),
    userInfo,
  });
  return async (
    name: string,
    action: PermissionAttributes['action'],
    user?: string,
  ) => {
    const { result } = await policy.handle(
      { permission: createPermission({ name, attributes: { action } }) },
      user
        ? {
            credentials: mockCredentials.user(user),
            info: { userEntityRef: user, ownershipEntityRefs: [] },
          }
        : undefined,
    );
    return result;
  };
}

describe('PlatformPolicy', () => {
  it.each([
    ['catalog.entity.read', 'read', 'noa', 'ALLOW'],
    ['scaffolder.task.read', 'read', 'ana', 'ALLOW'],
    ['scaffolder.task.create', 'create', 'ana', 'ALLOW'],
    ['scaffolder.action.execute', undefined, 'ana', 'ALLOW'],
    ['platform.intent.change', 'update', 'ana', 'ALLOW'],
    ['platform.sector.create', 'create', 'ana', 'ALLOW'],
    ['platform.token.issue', 'create', 'noa', 'ALLOW'],
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

  it('decides every writing permission of the platform on purpose', () => {
    const writing = platformPermissions
      .filter(({ attributes }) => attributes.action !== 'read')
      .map(({ name }) => name);
    expect(RULES.map(rule => rule.permission)).toEqual(
      expect.arrayContaining(writing),
    );
  });
});
