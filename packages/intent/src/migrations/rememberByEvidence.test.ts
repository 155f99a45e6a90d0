import { MigrationEvidence } from './Migration';
import { rememberByEvidence } from './rememberByEvidence';

const NOBODY: MigrationEvidence = {
  callersOf: () => [],
  overridesOf: () => ({}),
};

describe('rememberByEvidence', () => {
  it('answers again only when something that it heard has changed', () => {
    const answer = jest.fn((evidence: MigrationEvidence) =>
      evidence.callersOf('web/blog').join(),
    );
    const ask = rememberByEvidence(answer);
    expect(ask(NOBODY)).toBe('');
    // Nobody asked what is overridden.
    expect(
      ask({
        ...NOBODY,
        overridesOf: () => ({ nodeSelector: { disk: 'ssd' } }),
      }),
    ).toBe('');
    expect(answer).toHaveBeenCalledTimes(1);

    const called = { ...NOBODY, callersOf: () => ['web/shop'] };
    expect(ask(called)).toBe('web/shop');
    expect(ask({ ...called })).toBe('web/shop');
    expect(answer).toHaveBeenCalledTimes(2);
    expect(ask(NOBODY)).toBe('');
  });

  it('hears what overrides say, too', () => {
    const ask = rememberByEvidence(({ overridesOf }) =>
      Object.keys(overridesOf('web/blog')),
    );
    expect(ask(NOBODY)).toEqual([]);
    expect(
      ask({
        ...NOBODY,
        overridesOf: () => ({ nodeSelector: { disk: 'ssd' } }),
      }),
    ).toEqual(['nodeSelector']);
  });
});
