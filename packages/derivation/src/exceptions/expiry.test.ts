import { Overrides } from '@ridgeway/intent';
import { byException, denying } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { exceptionFor, worldWith } from '../__testUtils__/exceptions';
import { sector, service } from '../__testUtils__/worlds';

const SPECS = { shop: sector(), 'shop/app': service() };

function world(guardrail: string, overrides: Overrides, ...renewals: string[]) {
  return worldWith(
    SPECS,
    exceptionFor('shop/app', { guardrail, overrides, expires: '2026-11-15' }),
    ...renewals.map(expires =>
      exceptionFor('shop/app', { guardrail, overrides, expires }, 'renewal'),
    ),
  );
}

const rooted = (...renewals: string[]) =>
  world('restricted-pods', { runAsRoot: true }, ...renewals);

function at(asOf: string) {
  return { ...byException, asOf };
}

describe('the end of an exception', () => {
  it.each([
    ['2026-10-15', 'Authorized', ''],
    ['2026-10-16', 'ExceptionExpiring', '30 days left'],
    ['2026-11-14T12:00:00Z', 'ExceptionExpiring', '1 day left'],
  ])('is announced: on %s it is %s %s', (asOf, reason, words) => {
    expect(
      conditionOf(rooted(), 'shop/app', 'PolicyAuthorized', at(asOf)),
    ).toMatchObject({
      status: 'True',
      reason,
      message: expect.stringContaining(words),
    });
  });

  it('withholds the pods instead of changing them', () => {
    const after = at('2026-11-15');
    expect(
      find(objectsOf(rooted(), 'shop/app', after), 'Deployment'),
    ).toBeUndefined();
    expect(
      conditionOf(rooted(), 'shop/app', 'PolicyAuthorized', after),
    ).toMatchObject({ status: 'False', reason: 'ExceptionExpired' });
    expect(conditionOf(rooted(), 'shop/app', 'Derived', after)).toMatchObject({
      status: 'False',
      reason: 'Degraded',
      remedy: {
        request: { kind: 'exception', subject: 'shop/app' },
        location: { path: 'spec.expires' },
      },
    });
  });

  it('leaves the namespace at the level that what runs needs', () => {
    const namespace = find(
      objectsOf(rooted(), 'shop', at('2027-03-01')),
      'Namespace',
    );
    expect(
      namespace?.metadata.labels?.['pod-security.kubernetes.io/enforce'],
    ).toBe('baseline');
  });

  it('withholds what a door was opened with, so that nobody is cut off', () => {
    const kinds = (asOf: string) =>
      objectsOf(
        world('one-way-in', { loadBalancer: true }),
        'shop/app',
        at(asOf),
      ).map(({ kind }) => kind);
    const gone = ['Service', 'NetworkPolicy', 'AuthorizationPolicy'];
    expect(kinds('2026-11-14')).toEqual(
      expect.arrayContaining([...gone, 'PeerAuthentication']),
    );
    for (const kind of [...gone, 'PeerAuthentication']) {
      expect(kinds('2026-11-15')).not.toContain(kind);
    }
    expect(kinds('2026-11-15')).toContain('Sidecar');
  });

  it('is put off by a renewal', () => {
    const renewed = rooted('2027-01-31');
    const after = at('2026-11-20');
    expect(
      conditionOf(renewed, 'shop/app', 'PolicyAuthorized', after).reason,
    ).toBe('Authorized');
    expect(
      find(objectsOf(renewed, 'shop/app', after), 'Deployment'),
    ).toBeDefined();
  });

  it('is another thing than revoking it: without the exception, pods are restricted again', () => {
    const revoked = worldWith(SPECS);
    expect(
      find(objectsOf(revoked, 'shop/app', byException), 'Deployment')?.spec,
    ).toMatchObject({
      template: { spec: { securityContext: { runAsNonRoot: true } } },
    });
    expect(
      find(objectsOf(revoked, 'shop', byException), 'Namespace')?.metadata
        .labels,
    ).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' });
  });

  it('keeps nothing that a policy forbids', () => {
    const forbidding = {
      ...at('2026-11-20'),
      authorizer: denying(({ gate }) => gate === 'OverrideGuardrail'),
    };
    expect(
      find(objectsOf(rooted(), 'shop/app', forbidding), 'Deployment')?.spec,
    ).toMatchObject({
      template: { spec: { securityContext: { runAsNonRoot: true } } },
    });
  });
});
