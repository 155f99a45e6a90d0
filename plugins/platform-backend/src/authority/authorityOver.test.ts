import { loadWorld } from '@ridgeway/intent';
import { EXAMPLE_WORLD, sector } from '../__testUtils__/exampleWorld';
import { Person } from '../people/Person';
import { authorityOver } from './authorityOver';

const PLATFORM_TEAM = 'group:default/platform';

const person = (name: string, ...groups: string[]): Person => ({
  entityRef: `user:default/${name}`,
  ownershipRefs: [
    `user:default/${name}`,
    ...groups.map(group => `group:default/${group}`),
  ],
  name,
  email: `${name}@test.example`,
});

const ana = person('ana', 'commerce');
const pat = person('pat', 'platform');
const noa = person('noa');

const worldOf = (files: Record<string, string>) =>
  loadWorld(Object.entries(files).map(([path, text]) => ({ path, text })));

function refused(
  who: Person,
  path: string,
  options: {
    before?: Record<string, string>;
    after?: Record<string, string>;
  } = {},
) {
  const before = options.before ?? EXAMPLE_WORLD;
  const findings = authorityOver(who, [path], {
    before: worldOf(before),
    existsBefore: candidate => candidate in before,
    after: worldOf({ ...before, ...options.after }),
    platformTeam: PLATFORM_TEAM,
  });
  return findings.map(({ message, suggestion }) => `${message} ${suggestion}`);
}

describe('authorityOver', () => {
  it.each([
    'sectors/commerce/checkout.yaml',
    'sectors/commerce/sector.yaml',
    'sectors/commerce/policies/x.cedar',
    'sectors/commerce/files/app.conf',
  ])('gives members of the owner %s', path => {
    expect(refused(ana, path)).toEqual([]);
    expect(refused(noa, path)).toEqual([
      expect.stringContaining('belongs to group:default/commerce'),
    ]);
  });

  it.each([
    'sectors/commerce/exceptions/x.yaml',
    'platform/platform.yaml',
    'platform/policies/x.cedar',
    'README.md',
    'sectors',
    'sectors/loose.yaml',
  ])('keeps %s for the platform team', path => {
    expect(refused(ana, path)).toEqual([
      expect.stringContaining(PLATFORM_TEAM),
    ]);
    expect(refused(pat, path)).toEqual([]);
  });

  describe('of exceptions', () => {
    const path = 'sectors/commerce/exceptions/x.yaml';
    const exception = (
      spec: string,
      grantedBy = 'sec',
      expires = '2026-12-01',
    ) =>
      `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: x, sector: commerce }
spec: { subject: commerce/cart, ${spec}, reason: r, requestedBy: user:default/a, grantedBy: user:default/${grantedBy}, grantedAt: 2026-11-01, expires: ${expires} }
`;
    const before = {
      ...EXAMPLE_WORLD,
      'platform/guardrails/restricted-pods.yaml': `apiVersion: ridgeway.dev/v1
kind: Guardrail
metadata: { name: restricted-pods }
spec: { title: t, why: w, layers: [admission], owner: group:default/security, overridable: true }
`,
    };
    const sec = person('sec', 'security');
    const rooted = 'guardrail: restricted-pods, overrides: { runAsRoot: true }';
    const tokened =
      'guardrail: own-identity, overrides: { serviceAccountToken: true }';
    const granting = (
      who: Person,
      text: string,
      given: Record<string, string> = before,
    ) => refused(who, path, { before: given, after: { [path]: text } });
    const removing = (who: Person, text: string) => {
      const there: Record<string, string> = { ...before, [path]: text };
      return authorityOver(who, [path], {
        before: worldOf(there),
        existsBefore: candidate => candidate in there,
        after: worldOf(before),
        platformTeam: PLATFORM_TEAM,
      });
    };

    it('gives one to the owners of every guardrail that it leaves', () => {
      expect(granting(sec, exception(rooted))).toEqual([]);
      expect(granting(ana, exception(rooted, 'ana'))).toEqual([
        expect.stringContaining('that is group:default/security'),
      ]);
      expect(granting(sec, exception(tokened))).toEqual([
        expect.stringContaining(PLATFORM_TEAM),
      ]);
      expect(
        granting(sec, exception(rooted), {
          ...before,
          [path]: exception(tokened),
        }),
      ).toEqual([expect.stringContaining(PLATFORM_TEAM)]);
    });

    it('lets nobody grant or renew in the name of another, the platform team included', () => {
      const there = { ...before, [path]: exception(rooted) };
      const renewed = (by: string) => exception(rooted, by, '2027-01-01');
      expect(granting(pat, exception(rooted))).toEqual([
        expect.stringMatching(
          /user:default\/sec grants.*grantedBy: user:default\/pat/,
        ),
      ]);
      expect(granting(pat, renewed('sec'), there)).toHaveLength(1);
      expect(granting(pat, renewed('pat'), there)).toEqual([]);
      expect(
        granting(
          pat,
          exception(rooted).replace('reason: r', 'reason: s'),
          there,
        ),
      ).toEqual([]);
    });

    it('lets whoever it is for give it up, and not widen or prolong it', () => {
      expect(removing(ana, exception(rooted))).toEqual([]);
      expect(removing(sec, exception(rooted))).toEqual([]);
      expect(removing(pat, exception(rooted))).toEqual([]);
      for (const other of [noa, person('lee', 'payments')]) {
        expect(removing(other, exception(rooted))).toHaveLength(1);
      }
      expect(removing(sec, exception(tokened))).toHaveLength(1);
      expect(
        granting(ana, exception(rooted, 'ana', '2026-11-20'), {
          ...before,
          [path]: exception(rooted),
        }),
      ).toHaveLength(1);
    });
  });

  it('lets the owner of today hand a sector over, and not the one of tomorrow take it', () => {
    const path = 'sectors/payments/sector.yaml';
    const after = {
      [path]: sector('payments').replace(
        'group:default/payments',
        'group:default/commerce',
      ),
    };
    expect(refused(ana, path, { after })).not.toEqual([]);
    expect(refused(person('lee', 'payments'), path, { after })).toEqual([]);
  });

  it('does not give a sector to whoever comes first while its document is broken', () => {
    const path = 'sectors/payments/sector.yaml';
    const before = { ...EXAMPLE_WORLD, [path]: 'kind: [' };
    const after = {
      [path]: sector('payments').replace(
        'group:default/payments',
        'group:default/commerce',
      ),
    };
    expect(refused(ana, path, { before, after })).toEqual([
      expect.stringContaining('cannot be read'),
    ]);
  });

  it('gives a new sector to the members of the group it names', () => {
    const path = 'sectors/outlet/sector.yaml';
    const after = {
      [path]: sector('outlet').replace(
        'group:default/outlet',
        'group:default/commerce',
      ),
    };
    expect(refused(ana, path, { after })).toEqual([]);
    expect(refused(noa, path, { after })).not.toEqual([]);
    expect(refused(ana, 'sectors/none/x.yaml')).toEqual([
      expect.stringContaining('There is no sector none'),
    ]);
  });
});
