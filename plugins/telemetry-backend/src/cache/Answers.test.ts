import { setTimeout as sleep } from 'node:timers/promises';
import { Answers } from './Answers';

describe('Answers', () => {
  it('are kept, and worked out once for all who ask meanwhile', async () => {
    const answers = new Answers<{ text: string }>({ keepMs: 60_000 });
    const work = jest.fn(async () => ({ text: 'a' }));
    const [first, second] = await Promise.all([
      answers.get(['x', 'y'], work),
      answers.get(['x', 'y'], work),
    ]);
    expect(second).toBe(first);
    expect(await answers.get(['x', 'y'], work)).toBe(first);
    expect(work).toHaveBeenCalledTimes(1);
    await answers.get(['x y'], work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('are kept as long as the answer itself is worth', async () => {
    const answers = new Answers<{ isComplete: boolean }>({
      keepMs: ({ isComplete }) => (isComplete ? 60_000 : 20),
    });
    expect(
      await answers.get(['x'], async () => ({ isComplete: false })),
    ).toEqual({ isComplete: false });
    await sleep(50);
    const whole = { isComplete: true };
    expect(await answers.get(['x'], async () => whole)).toBe(whole);
    await sleep(50);
    expect(await answers.get(['x'], async () => ({ isComplete: false }))).toBe(
      whole,
    );
  });

  it('are not kept when there is none', async () => {
    const answers = new Answers<object>({ keepMs: 60_000 });
    const fails = async () => {
      throw new Error('no');
    };
    await expect(answers.get(['x'], fails)).rejects.toThrow('no');
    await expect(answers.get(['x'], async () => ({}))).resolves.toEqual({});
  });
});
