import { Fact } from '@ridgeway/plugin-platform-common';
import { describers } from './describers';
import { toActivityEntry } from './toActivityEntry';

const fact = (type: string, data: Fact['data'] = {}): Fact => ({
  position: 7,
  at: '2026-11-20T12:00:00.000Z',
  type,
  subject: 'web/store',
  actor: 'user:default/pat',
  data,
  partition: 'live',
});

describe('toActivityEntry', () => {
  it('says what a commit changed, and where its diff is', () => {
    const entry = toActivityEntry(
      fact('intent.committed', {
        commit: 'c0ffee',
        path: 'sectors/web/store.yaml',
        author: 'Pat Moss',
        message: 'Two replicas\n',
      }),
    );
    expect(entry).toEqual({
      position: 7,
      at: '2026-11-20T12:00:00.000Z',
      type: 'intent.committed',
      actor: 'user:default/pat',
      subject: 'web/store',
      summary: 'changed sectors/web/store.yaml',
      detail: 'Two replicas',
      link: { to: 'commit', commit: 'c0ffee', path: 'sectors/web/store.yaml' },
    });
  });

  it('takes no name for a person that a commit only claims', () => {
    const { summary } = toActivityEntry({
      ...fact('intent.committed', { path: 'x', author: 'Root' }),
      actor: 'platform',
    });
    expect(summary).toBe('changed x by a commit in the name of Root');
  });

  it.each([
    [
      'derivation.evaluated',
      { unmet: [{ reason: 'B' }, { reason: 'A' }, { reason: 'B' }] },
      'derived web/store and found A, B',
    ],
    [
      'feature.decided',
      { title: 'Jobs', outcome: 'later' },
      'said later to the feature “Jobs”',
    ],
    [
      'exception.granted',
      { exception: 'x', leaves: 'no-root', expires: '2027-03-31T00:00:00Z' },
      'granted the exception x from no-root until 2027-03-31',
    ],
    [
      'exception.renewed',
      { exception: 'x', expires: '2027-03-31', before: '2026-12-01' },
      'renewed the exception x until 2027-03-31; it would have ended on 2026-12-01',
    ],
    [
      'exception.reminded',
      {
        exception: 'x',
        step: 0,
        owner: 'group:default/web',
        expires: '2027-03-31',
      },
      'told group:default/web that the exception x expired on 2027-03-31',
    ],
    [
      'gate.denied',
      {
        gate: 'AccessSecret',
        object: 'Secret::"payments/stripe-key"',
        environment: 'production',
      },
      'did not let web/store have Secret::"payments/stripe-key" (AccessSecret) in production',
    ],
    [
      'service.running',
      { environment: 'production', cluster: 'prod' },
      'saw web/store run for the first time in production (cluster prod)',
    ],
    [
      'template.run',
      {
        template: 'template:default/service',
        outcome: 'completed',
        minutes: 4,
      },
      'ran the template service, which completed after 4 min',
    ],
    [
      'intent.committed',
      { path: 'sectors/web/store.yaml', intent: { from: 'web/shop' } },
      'moved web/shop to sectors/web/store.yaml',
    ],
  ])('puts %s into words', (type, data, summary) => {
    expect(toActivityEntry(fact(type, data)).summary).toBe(summary);
  });

  it('names a type that it does not know, and makes nothing up', () => {
    expect(
      toActivityEntry(fact('drift.corrected', { secret: 'x' })),
    ).toMatchObject({
      summary: 'recorded drift.corrected',
    });
  });

  it.each([...describers.keys()].filter(type => type.startsWith('request.')))(
    'tells of %s that it was, and nothing of what it says',
    type => {
      const entry = toActivityEntry(
        fact(type, {
          id: 'r1',
          kind: 'support',
          object: 'private',
          title: 'private',
          reason: 'private',
          comment: 'private',
          decision: 'private',
        }),
      );
      expect(JSON.stringify(entry)).not.toContain('private');
      expect(entry.link).toEqual({ to: 'request', id: 'r1' });
    },
  );
});
