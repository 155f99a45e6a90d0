import { newestFirst } from './versionsInUse';

describe('newestFirst', () => {
  it('puts what is committed to before betas and alphas, and other languages last', () => {
    const versions = [
      'score.dev/v1b1',
      'ridgeway.dev/v1alpha1',
      'ridgeway.dev/v2alpha1',
      'ridgeway.dev/v1',
      'ridgeway.dev/v1beta1',
    ];
    expect(versions.sort(newestFirst)).toEqual([
      'ridgeway.dev/v2alpha1',
      'ridgeway.dev/v1',
      'ridgeway.dev/v1beta1',
      'ridgeway.dev/v1alpha1',
      'score.dev/v1b1',
    ]);
  });
});
