import { smallWorld } from '../__testUtils__/smallWorld';
import { loadWorld } from '../world/loadWorld';
import { checkSubject } from './checkWorld';

function member(name: string, serviceAccount: string, selector: object) {
  return {
    [`sectors/retail/${name}.yaml`]: JSON.stringify({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'MeshMember',
      metadata: { name, sector: 'retail' },
      spec: { serviceAccount, selector, ports: { http: { port: 80 } } },
    }),
  };
}

function found(serviceAccount: string, selector: object): string[] {
  const world = loadWorld(
    smallWorld({
      ...member('gate', serviceAccount, selector),
      ...member('other', 'other-account', { app: 'other', tier: 'back' }),
    }),
  );
  return checkSubject(world, 'retail/gate').map(
    ({ reason, message }) => `${reason}: ${message}`,
  );
}

describe('the identity of a mesh member', () => {
  it('is its own', () => {
    expect(found('gate', { app: 'gate' })).toEqual([]);
    expect(found('gate', { 'app.kubernetes.io/name': 'gate' })).toEqual([]);
    expect(found('gate', { tier: 'front' })).toEqual([]);
  });

  it.each([
    ['inventory', 'is the identity of retail/inventory'],
    ['other-account', 'is the identity of retail/other'],
    ['default', 'is that of every pod that names none'],
  ])('is not the account %s of somebody else', (account, words) => {
    expect(found(account, { app: 'gate' })).toEqual([
      `IdentityTaken: The service account ${account} ${words}.`,
    ]);
  });

  it.each([
    [{ 'ridgeway.dev/service': 'inventory' }, "is the platform's"],
    [{ 'app.kubernetes.io/name': 'inventory' }, 'pods of retail/inventory'],
    [{ 'app.kubernetes.io/part-of': 'retail' }, 'pods of every service'],
    [{ 'app.kubernetes.io/managed-by': 'ridgeway' }, 'pods of every service'],
    [{ app: 'other' }, 'pods of retail/other'],
    [{ app: 'other', tier: 'back' }, 'pods of retail/other'],
  ])('does not select the pods of others with %j', (selector, words) => {
    expect(found('gate', selector)).toEqual([
      expect.stringMatching(new RegExp(`^IdentityTaken: .*${words}`)),
    ]);
  });
});
