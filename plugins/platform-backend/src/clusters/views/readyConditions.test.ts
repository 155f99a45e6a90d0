import { DerivedResource } from '@ridgeway/derivation';
import { LiveHealth, LiveState } from '@ridgeway/plugin-platform-common';
import { readyConditions } from './readyConditions';

const seenAt = '2026-11-20T10:00:00Z';

function derived(name: string, kind = 'Deployment'): DerivedResource {
  return {
    subject: 'commerce/checkout',
    environment: 'production',
    cluster: 'prod',
    object: { apiVersion: 'apps/v1', kind, metadata: { name } },
  };
}

function present(level: LiveHealth['level'], isCurrent = true): LiveState {
  return {
    state: 'present',
    seenAt,
    since: seenAt,
    isCurrent,
    health: { level, message: 'so it is' },
  };
}

const ready = (...states: LiveState[]) =>
  readyConditions(
    'commerce/checkout',
    states.map((_state, index) => derived(`w${index}`)),
    states,
  );

describe('readyConditions', () => {
  it.each<[LiveState, string, string]>([
    [present('healthy'), 'True', 'Ready'],
    [present('healthy', false), 'True', 'ReadyBefore'],
    [present('none'), 'True', 'Ready'],
    [present('progressing'), 'False', 'RolloutProgressing'],
    [present('failing'), 'False', 'RolloutFailing'],
    [{ state: 'missing', seenAt }, 'False', 'NotApplied'],
    [
      { state: 'unreachable', message: 'down' },
      'Unknown',
      'ClusterUnreachable',
    ],
    [
      { state: 'unreadable', message: 'no', seenAt },
      'Unknown',
      'StateUnreadable',
    ],
  ])('%j: %s, %s', (state, status, reason) => {
    expect(ready(state)).toEqual([
      expect.objectContaining({
        subject: 'commerce/checkout',
        environment: 'production',
        type: 'Ready',
        status,
        reason,
      }),
    ]);
  });

  it('is as the worst of several workloads', () => {
    expect(
      ready(present('healthy'), present('failing'), present('progressing')),
    ).toMatchObject([{ reason: 'RolloutFailing' }]);
  });

  it('is not said where no cluster is connected, or nothing runs pods', () => {
    expect(ready({ state: 'unwatched' })).toEqual([]);
    expect(
      readyConditions(
        'commerce/checkout',
        [derived('checkout', 'ControllerRevision')],
        [present('healthy')],
      ),
    ).toEqual([]);
  });
});
