import { exposition } from './exposition.ts';

describe('exposition', () => {
  it('escapes what labels hold, keeps their own job, and leaves out what is not there', () => {
    const series = {
      name: 'c',
      labels: { path: 'a"b\\c\nd', job: 'own' },
      kind: 'counter' as const,
      valueAt: () => 3,
    };
    expect(
      exposition([series, { ...series, valueAt: () => undefined }], 0),
    ).toBe('c{job="own",instance="recording",path="a\\"b\\\\c\\nd"} 3\n');
  });
});
