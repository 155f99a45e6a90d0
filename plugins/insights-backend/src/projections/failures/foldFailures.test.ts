import { fact } from '../../__testUtils__/fact';
import {
  FailureFact,
  FailureOutcome,
  FailureState,
  foldFailures,
  NO_FAILURES,
} from './foldFailures';

const derived = (at: string, ...reasons: string[]) =>
  fact(
    'derivation.evaluated',
    {
      commit: 'c',
      met: reasons.length === 0,
      firstTry: false,
      unmet: reasons.map(reason => ({ type: 'PolicyAuthorized', reason })),
    },
    { at },
  );

const visit = (guardrail: string) => fact('guardrail.opened', { guardrail });

const ask = () =>
  fact('request.opened', {
    id: 'r',
    kind: 'secret',
    owner: 'group:default/payments',
  });

function outcomes(...facts: FailureFact[]): FailureOutcome[] {
  let state: FailureState = NO_FAILURES;
  return facts.flatMap(each => {
    const next = foldFailures(state, each);
    state = next.state;
    return next.outcomes;
  });
}

describe('foldFailures', () => {
  it('counts a reason once, from the derivation that found it to the first without it', () => {
    expect(
      outcomes(
        derived('2026-10-01T10:00Z', 'A', 'A', 'B'),
        derived('2026-10-01T11:00Z', 'A'),
        derived('2026-10-01T12:00Z'),
        derived('2026-10-01T13:00Z', 'A'),
      ),
    ).toEqual([
      { event: 'failed', reason: 'A' },
      { event: 'failed', reason: 'B' },
      expect.objectContaining({ event: 'resolved', reason: 'B', minutes: 60 }),
      expect.objectContaining({ event: 'resolved', reason: 'A', minutes: 120 }),
      { event: 'failed', reason: 'A' },
    ]);
  });

  it('takes no time for what clocks that disagree say took less', () => {
    expect(
      outcomes(derived('2026-10-02', 'A'), derived('2026-10-01'))[1],
    ).toMatchObject({ minutes: 0, alone: true });
  });

  it('tells who helped themselves: within a day, asking nobody', () => {
    const alone = (...facts: FailureFact[]) =>
      outcomes(derived('2026-10-01', 'A'), ...facts).find(
        ({ event }) => event === 'resolved',
      );
    expect(alone(derived('2026-10-02'))).toMatchObject({ alone: true });
    expect(alone(derived('2026-10-03'))).toMatchObject({ alone: false });
    expect(alone(ask(), derived('2026-10-02'))).toMatchObject({ alone: false });
    expect(
      alone(
        fact('intent.committed', {
          commit: 'c',
          path: 'sectors/commerce/cart.yaml',
          author: 'Pat',
          message: '',
          byPlatformTeam: true,
        }),
        derived('2026-10-02'),
      ),
    ).toMatchObject({ alone: false });
  });

  it('counts pages and requests for the reasons that led to them', () => {
    const denied = fact('gate.denied', {
      commit: 'c',
      gate: 'AccessSecret',
      object: 'Secret::"payments/stripe-key"',
      reason: 'B',
      guardrail: 'secrets-need-consent',
    });
    expect(
      outcomes(
        visit('secrets-need-consent'),
        derived('2026-10-01', 'A', 'B'),
        denied,
        visit('secrets-need-consent'),
        visit('default-deny'),
        ask(),
      ).filter(({ event }) => event !== 'failed'),
    ).toEqual([
      { event: 'opened-page', reason: 'B' },
      { event: 'opened-page', reason: 'A' },
      { event: 'opened-page', reason: 'B' },
      { event: 'asked', reason: 'A' },
      { event: 'asked', reason: 'B' },
    ]);
  });

  it('takes reasons for words, whatever they are called', () => {
    expect(outcomes(derived('2026-10-01', '__proto__', 'constructor'))).toEqual(
      [
        { event: 'failed', reason: '__proto__' },
        { event: 'failed', reason: 'constructor' },
      ],
    );
  });
});
