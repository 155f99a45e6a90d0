import { fact } from '../../__testUtils__/fact';
import { foldSupport, OpenSupport, SupportFact } from './foldSupport';
import { supportMinutes } from './supportMinutes';

const about = {
  id: 'r',
  kind: 'support' as const,
  owner: 'group:default/platform',
  priority: 'P1' as const,
};
const settled = (minutesToAnswer: number) => ({
  ...about,
  requestedBy: 'user:default/ana',
  minutesToAnswer,
});

function fold(target: number | undefined, ...facts: SupportFact[]) {
  let request: OpenSupport | undefined;
  const outcomes = facts.flatMap(each => {
    const step = foldSupport(request, each, () => target);
    request = step.request;
    return step.outcomes;
  });
  return { request, outcomes };
}

describe('foldSupport', () => {
  const opened = fact('request.opened', about);

  it('takes the first answer, and none that follows', () => {
    expect(
      fold(
        60,
        opened,
        fact('request.answered', settled(30)),
        fact('request.answered', settled(70)),
        fact('request.granted', settled(90)),
      ),
    ).toEqual({
      request: undefined,
      outcomes: [
        { event: 'opened' },
        { event: 'answered', minutes: 30, within: true },
        { event: 'settled' },
      ],
    });
  });

  it('takes a decision without a word before for the answer', () => {
    expect(
      fold(60, opened, fact('request.declined', settled(61))).outcomes[1],
    ).toEqual({ event: 'answered', minutes: 61, within: false });
  });

  it('takes taking it back for no answer', () => {
    expect(fold(60, opened, fact('request.withdrawn', settled(5)))).toEqual({
      request: undefined,
      outcomes: [{ event: 'opened' }, { event: 'settled' }],
    });
  });

  it('judges by the target that was set when it was asked', () => {
    const { request = undefined } = fold(60, opened);
    const later = foldSupport(
      request,
      fact('request.answered', settled(90)),
      () => 120,
    );
    expect(later.outcomes).toEqual([
      { event: 'answered', minutes: 90, within: false },
    ]);
  });

  it('judges nothing where no target is set', () => {
    expect(
      fold(undefined, opened, fact('request.answered', settled(9))).outcomes[1],
    ).toEqual({ event: 'answered', minutes: 9, within: undefined });
  });

  it('knows nothing of an answer to what was never asked', () => {
    expect(fold(60, fact('request.answered', settled(9)))).toEqual({
      request: undefined,
      outcomes: [],
    });
  });
});

it('reads times as platform.yaml writes them', () => {
  expect(['15m', '2h', '1d', 'soon'].map(supportMinutes)).toEqual([
    15,
    120,
    1440,
    undefined,
  ]);
});
