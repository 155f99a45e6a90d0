import { reachable } from './reachable';

describe('reachable', () => {
  const source = { kind: 'catalog', name: 'catalog' } as const;
  let now = new Date('2026-11-21T12:00:00.000Z');
  let answers = true;
  const read = reachable(
    source,
    async () => {
      if (!answers) {
        throw new Error('connection refused');
      }
    },
    () => now,
  );

  it('tells when a source last answered, also while it is silent', async () => {
    const seenAt = now.toISOString();
    expect(await read()).toEqual([{ ...source, state: 'connected', seenAt }]);
    now = new Date('2026-11-21T13:00:00.000Z');
    answers = false;
    expect(await read()).toEqual([
      {
        ...source,
        state: 'down',
        seenAt,
        message: expect.stringContaining('connection refused'),
      },
    ]);
  });

  it('waits no longer than a page can for one that hangs', async () => {
    jest.useFakeTimers();
    const hanging = reachable(source, () => new Promise(() => {}))();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await hanging).toMatchObject([
      { state: 'down', message: expect.stringContaining('3 seconds') },
    ]);
    jest.useRealTimers();
  });
});
