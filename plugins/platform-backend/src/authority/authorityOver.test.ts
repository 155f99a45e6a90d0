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

  it('gives an exception to the owners of every guardrail that it leaves', () => {
    const path = 'sectors/commerce/exceptions/x.yaml';
    const exception = (spec: string) => `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: x, sector: commerce }
spec: { subject: commerce/cart, ${spec}, reason: r, requestedBy: user:default/a, grantedBy: user:default/sec, grantedAt: 2026-11-01, expires: 2026-12-01 }
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
    const rooted = exception(
      'guardrail: restricted-pods, overrides: { runAsRoot: true }',
    );
    const tokened = exception(
      'guardrail: own-identity, overrides: { serviceAccountToken: true }',
    );
    expect(refused(sec, path, { before, after: { [path]: rooted } })).toEqual(
      [],
    );
    expect(refused(ana, path, { before, after: { [path]: rooted } })).toEqual([
      expect.stringContaining('that is group:default/security'),
    ]);
    expect(refused(sec, path, { before, after: { [path]: tokened } })).toEqual([
      expect.stringContaining(PLATFORM_TEAM),
    ]);
    expect(
      refused(sec, path, {
        before: { ...before, [path]: tokened },
        after: { [path]: rooted },
      }),
    ).toEqual([expect.stringContaining(PLATFORM_TEAM)]);
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
