import { changes, contextOf, inputOf, resolve } from './__testUtils__/asking';
import { DENIED_WORLD } from './__testUtils__/deniedWorld';

describe('a claim', () => {
  it('is for members of the group', async () => {
    const input = inputOf(
      'claim',
      'component:default/gift-vouchers',
      'group:default/shop',
    );
    const as = (ownershipRefs: string[]) =>
      contextOf(
        {},
        { requester: { entityRef: 'user:default/ana', ownershipRefs } },
      );
    await expect(resolve(input, as(['group:default/other']))).rejects.toThrow(
      'You are not a member of group:default/shop',
    );
    expect(await resolve(input, as(['group:default/shop']))).toBeDefined();
  });

  it('of a component commits whose it is', async () => {
    const [change] = await changes(
      inputOf('claim', 'component:default/gift-vouchers', 'group:default/shop'),
    );
    expect(change).toMatchObject({
      path: 'platform/ownership/gift-vouchers.yaml',
      create: true,
      text: expect.stringContaining('owner: group:default/shop'),
    });
  });

  it('of a sector whose owner is gone commits the new one, and nothing else', async () => {
    const path = 'sectors/shop/sector.yaml';
    const text = DENIED_WORLD[path].replace(
      'owner: group:default/shop',
      'owner: group:default/gone # since the merger',
    );
    const [change] = await changes(
      inputOf('claim', 'shop', 'group:default/payments'),
      contextOf({ [path]: text }),
    );
    expect(change.text).toBe(
      text.replace('group:default/gone', 'group:default/payments'),
    );
  });
});
