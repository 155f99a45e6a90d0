import { requestRules } from './requestRules';

const request = {
  requestedBy: 'user:default/ana',
  owner: 'group:default/payments',
  sectorOwners: ['group:default/commerce'],
};

const ROLES = {
  requester: 'user:default/ana',
  owner: 'group:default/payments',
  'owner of a sector': 'group:default/commerce',
  nobody: 'group:default/retail',
};

describe('requestRules', () => {
  it.each([
    ['isParty', ['requester', 'owner', 'owner of a sector']],
    ['isOwner', ['owner']],
    ['isRequester', ['requester']],
  ] as const)('%s tells %j apart from everybody else', (rule, expected) => {
    const met = Object.entries(ROLES).filter(([, ref]) =>
      requestRules[rule].apply(request, {
        refs: ['group:default/unrelated', ref],
      }),
    );
    expect(met.map(([role]) => role)).toEqual(expected);
    expect(requestRules[rule].apply(request, { refs: [] })).toBe(false);
  });
});
