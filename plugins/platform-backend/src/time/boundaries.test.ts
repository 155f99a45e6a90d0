import { loadWorld } from '@ridgeway/intent';
import {
  hasBoundaryBetween,
  lastBoundary,
  subjectsThatDependOnTime,
} from './boundaries';

const exception = (expires: string) => `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: host, sector: payments }
spec:
  subject: payments/ledger
  guardrail: no-host-network
  reason: It has to be
  requestedBy: user:default/lee
  grantedBy: user:default/pat
  grantedAt: 2026-11-01T09:00:00Z
  expires: ${expires}
`;

const worldWith = (expires: string) =>
  loadWorld([
    {
      path: 'sectors/payments/exceptions/host.yaml',
      text: exception(expires),
    },
  ]);

const at = (time: string) => new Date(`2026-11-20T${time}Z`);

describe('hasBoundaryBetween', () => {
  const world = worldWith('2026-11-20T12:00:00Z');

  it('sees an exception expire', () => {
    expect(hasBoundaryBetween(world, at('11:59:00'), at('12:00:00'))).toBe(
      true,
    );
    expect(hasBoundaryBetween(world, at('12:00:00'), at('12:01:00'))).toBe(
      false,
    );
    expect(hasBoundaryBetween(world, at('11:58:00'), at('11:59:00'))).toBe(
      false,
    );
  });

  it('sees an exception begin', () => {
    expect(
      hasBoundaryBetween(
        world,
        new Date('2026-11-01T08:59:00Z'),
        new Date('2026-11-01T09:00:00Z'),
      ),
    ).toBe(true);
  });

  it('sees a day less at the time of day that the exception ends', () => {
    expect(
      hasBoundaryBetween(
        worldWith('2026-12-24T12:00:00Z'),
        at('11:59:59'),
        at('12:00:00'),
      ),
    ).toBe(true);
    expect(
      hasBoundaryBetween(
        worldWith('2026-12-24T12:00:00Z'),
        at('12:00:00'),
        at('23:59:59'),
      ),
    ).toBe(false);
  });

  it('names the same moment, whenever it is looked at', () => {
    for (const time of ['12:00:00', '12:00:07', '18:30:00']) {
      expect(lastBoundary(world, at(time))).toEqual(at('12:00:00'));
    }
    expect(lastBoundary(loadWorld([]), at('12:00:00'))).toBeUndefined();
  });

  it('sees a new day, as days left are counted', () => {
    expect(
      hasBoundaryBetween(
        worldWith('2026-12-24'),
        at('23:59:59'),
        new Date('2026-11-21T00:00:00Z'),
      ),
    ).toBe(true);
  });

  it('sees nothing where there are no exceptions', () => {
    expect(
      hasBoundaryBetween(loadWorld([]), at('00:00:00'), new Date('2027-01-01')),
    ).toBe(false);
  });

  it('sees the dates that policies name, for every subject', () => {
    const dated = loadWorld([
      {
        path: 'platform/policies/freeze.cedar',
        text: `forbid (principal, action, resource)
when { context.asOf > datetime("2026-11-20T18:00:00Z") };`,
      },
    ]);
    expect(hasBoundaryBetween(dated, at('17:59:00'), at('18:00:00'))).toBe(
      true,
    );
    expect(hasBoundaryBetween(dated, at('18:00:00'), at('18:01:00'))).toBe(
      false,
    );
    expect(subjectsThatDependOnTime(dated, ['a/b'])).toEqual(new Set(['a/b']));
    expect(subjectsThatDependOnTime(world, ['a/b'])).toEqual(
      new Set(['payments/ledger', 'payments']),
    );
  });
});

describe('a deprecation', () => {
  const world = loadWorld([
    {
      path: 'platform/deprecations/flat.yaml',
      text: `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: flat }
spec:
  of: { version: ridgeway.dev/v1alpha1 }
  title: Version v1alpha1
  reason: Old
  replacement: v1
  owner: group:default/platform
  contact: '#platform'
  announced: '2026-09-01'
  notice: 80
  extensions:
    - subject: payments/ledger
      until: '2026-12-01'
      reason: Vendor
      requestedBy: user:default/lee
      grantedBy: user:default/pat
      grantedAt: '2026-10-01'
`,
    },
  ]);

  it.each([
    // The deadline is 20 November: it may be enforced from then on, and is over when the day ends.
    ['2026-11-20T11:00:00Z', '2026-11-20T00:00:00.000Z'],
    ['2026-11-21T11:00:00Z', '2026-11-21T00:00:00.000Z'],
    ['2026-11-30T11:00:00Z', '2026-11-21T00:00:00.000Z'],
    ['2026-12-02T11:00:00Z', '2026-12-02T00:00:00.000Z'],
    ['2026-09-20T11:00:00Z', '2026-09-01T00:00:00.000Z'],
  ])('changes something before %s, last at %s', (now, last) => {
    expect(lastBoundary(world, new Date(now))?.toISOString()).toBe(last);
  });
});
