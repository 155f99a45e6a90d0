import { untilItWorks } from './untilItWorks';

describe('untilItWorks', () => {
  it('tries again, waiting twice as long each time', async () => {
    const delays: number[] = [];
    let attempts = 0;
    await untilItWorks(
      async () => {
        attempts += 1;
        if (attempts < 3) {
          throw new Error('not yet');
        }
      },
      {
        signal: new AbortController().signal,
        onFailure: (_, delayMs) => delays.push(delayMs),
      },
    );
    expect(attempts).toBe(3);
    expect(delays).toEqual([250, 500]);
  });

  it('stops waiting when told to', async () => {
    const stopping = new AbortController();
    let attempts = 0;
    await untilItWorks(
      async () => {
        attempts += 1;
        throw new Error('never');
      },
      { signal: stopping.signal, onFailure: () => stopping.abort() },
    );
    expect(attempts).toBe(1);
  });
});
