import { PAUSE_MS, Silence } from './Silence';

describe('the silence of a server', () => {
  let now = 0;
  let silence: Silence;

  beforeEach(() => {
    now = 0;
    silence = new Silence(() => now);
  });

  it('leaves it alone for a while, then lets one question through', async () => {
    (await silence.begin())?.('silent');
    now = PAUSE_MS - 1;
    expect(await silence.begin()).toBeUndefined();
    now = PAUSE_MS;
    const probe = await silence.begin();
    const next = silence.begin();
    probe?.('silent');
    expect(await next).toBeUndefined();
    now = 2 * PAUSE_MS - 1;
    expect(await silence.begin()).toBeUndefined();
    now = 2 * PAUSE_MS;
    expect(await silence.begin()).toBeDefined();
  });

  it('is over for all who wait as soon as the one is answered', async () => {
    (await silence.begin())?.('silent');
    now = PAUSE_MS;
    const probe = await silence.begin();
    const others = [silence.begin(), silence.begin()];
    probe?.('heard');
    expect(await Promise.all(others)).toEqual([
      expect.any(Function),
      expect.any(Function),
    ]);
    expect(silence.lasts).toBe(false);
  });

  it('leaves the turn to another when whoever asks goes away', async () => {
    (await silence.begin())?.('silent');
    now = PAUSE_MS;
    const probe = await silence.begin();
    const next = silence.begin();
    const third = silence.begin();
    probe?.('abandoned');
    expect(silence.lasts).toBe(true);
    (await next)?.('heard');
    expect(await third).toBeDefined();
  });

  it('is over when an answer comes late', async () => {
    const late = await silence.begin();
    (await silence.begin())?.('silent');
    expect(silence.lasts).toBe(true);
    late?.('heard');
    expect(await silence.begin()).toBeDefined();
  });

  it('is none where others were answered meanwhile: the question was too much', async () => {
    const heavy = await silence.begin();
    (await silence.begin())?.('heard');
    heavy?.('silent');
    expect(silence.lasts).toBe(false);
  });

  it('is not longer for those who began to ask before it', async () => {
    const [first, second] = [await silence.begin(), await silence.begin()];
    first?.('silent');
    now = PAUSE_MS / 2;
    second?.('silent');
    now = PAUSE_MS;
    expect(await silence.begin()).toBeDefined();
  });
});
