import { fact } from '../../__testUtils__/fact';
import {
  ChangeFact,
  ChangeOutcome,
  ChangeState,
  foldChange,
  NO_CHANGE,
} from './foldChange';

const commit = (byPlatformTeam = false) =>
  fact('intent.committed', {
    commit: 'c',
    path: 'sectors/commerce/cart.yaml',
    author: 'Ana',
    message: '',
    byPlatformTeam,
    intent: { kind: 'Service', version: 'ridgeway.dev/v1', change: 'changed' },
  });

const derived = (met: boolean, firstTry = false) =>
  fact('derivation.evaluated', { commit: 'c', met, firstTry, unmet: [] });

const about = (kind: 'support' | 'secret', owner: string) => ({
  id: 'r',
  kind,
  owner,
  requestedBy: 'user:default/ana',
  minutesToAnswer: 5,
});

/** What each fact adds, leaving out those that add nothing. */
function outcomes(...facts: ChangeFact[]): ChangeOutcome[] {
  let state: ChangeState = NO_CHANGE;
  return facts.flatMap(each => {
    const next = foldChange(state, each);
    state = next.state;
    return Object.keys(next.outcome).length > 0 ? [next.outcome] : [];
  });
}

describe('foldChange', () => {
  it('counts a change whose first derivation met everything', () => {
    expect(outcomes(commit(), derived(true), commit(), derived(true))).toEqual([
      { tried: 'met', through: [] },
      { tried: 'met', through: [] },
    ]);
  });

  it('takes what is committed until everything is met for the same change', () => {
    expect(
      outcomes(
        commit(),
        derived(false),
        commit(),
        derived(false),
        derived(true),
      ),
    ).toEqual([{ tried: 'unmet' }, { through: [] }]);
  });

  it('takes commits that were derived together for one change', () => {
    expect(outcomes(commit(), commit(), derived(true))).toHaveLength(1);
  });

  it('takes a derivation for no change that nobody of the service caused', () => {
    expect(
      outcomes(commit(), derived(true), derived(false), derived(true)),
    ).toHaveLength(1);
  });

  it('takes the first derivation for a change where its commit is not known', () => {
    expect(outcomes(derived(false, true), derived(true))).toEqual([
      { tried: 'unmet' },
      { through: [] },
    ]);
  });

  it('names the hands that were in a change since the one before', () => {
    expect(
      outcomes(
        commit(true),
        derived(true),
        commit(),
        derived(false),
        fact('request.answered', about('secret', 'group:default/payments')),
        fact('request.granted', about('secret', 'group:default/payments')),
        fact('request.opened', about('support', 'group:default/platform')),
        derived(true),
        commit(),
        derived(true),
      ).flatMap(({ through }) => (through ? [through] : [])),
    ).toEqual([['platform'], ['group:default/payments', 'platform'], []]);
  });

  it('takes a request that nobody has answered for no hand', () => {
    expect(
      outcomes(
        commit(),
        fact('request.opened', about('secret', 'group:default/platform')),
        derived(true),
      ),
    ).toEqual([{ tried: 'met', through: [] }]);
  });
});
