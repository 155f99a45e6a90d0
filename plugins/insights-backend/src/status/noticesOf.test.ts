import { InsightStatus } from '@ridgeway/plugin-insights-common';
import { SourceStatus } from '@ridgeway/plugin-platform-common';
import { noticesOf } from './noticesOf';

const STATUS: InsightStatus = {
  state: 'current',
  position: 7,
  projections: [],
  asOf: '2026-11-20T12:00:00.000Z',
};

const cluster = (
  name: string,
  state: SourceStatus['state'],
  more: Partial<SourceStatus> = {},
): SourceStatus => ({ kind: 'cluster', name, state, ...more });

describe('noticesOf', () => {
  it('says nothing when everything answers', () => {
    expect(noticesOf(STATUS, [cluster('prod', 'connected')])).toEqual([]);
  });

  it('says of all clusters that are not connected in one sentence', () => {
    expect(
      noticesOf(STATUS, [
        cluster('dev', 'missing'),
        cluster('prod', 'missing'),
      ]),
    ).toEqual([
      {
        source: 'cluster',
        level: 'info',
        message:
          'Nobody looks at the clusters dev and prod: the portal is not connected to them. Whoever runs the portal names them in its settings, under kubernetes.',
      },
    ]);
  });

  it('says how old is what a source that is down told', () => {
    expect(
      noticesOf(STATUS, [
        cluster('dev', 'missing'),
        cluster('prod', 'down', {
          message: 'The cluster prod refuses the portal.',
          seenAt: '2026-11-20T11:58:03.000Z',
        }),
      ]).map(({ level, message }) => `${level}: ${message}`),
    ).toEqual([
      'warning: The cluster prod refuses the portal. What figures say of it is as it was on 2026-11-20 at 11:58 UTC.',
      expect.stringMatching(/^info: Nobody looks at the cluster dev:/),
    ]);
  });

  it('begins with what the ledger lacks', () => {
    expect(
      noticesOf({ ...STATUS, message: 'The figures are read again.' }, [
        cluster('prod', 'down'),
      ]).map(({ message }) => message),
    ).toEqual([
      'The figures are read again.',
      'The cluster prod does not answer.',
    ]);
  });
});
