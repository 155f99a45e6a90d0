import { LRUCache } from 'lru-cache';

const MOST = 500;

/**
 * Answers that are kept for a moment. Whoever asks the same meanwhile is given the same, and while it is being worked
 * out it is worked out once. What fails is not kept.
 */
export class Answers<T extends object> {
  private readonly kept: LRUCache<string, T, () => Promise<T>>;

  /**
   * @param options - `keepMs`: how long an answer is kept, in milliseconds above 0
   */
  constructor({ keepMs }: { keepMs: number | ((answer: T) => number) }) {
    this.kept = new LRUCache<string, T, () => Promise<T>>({
      max: MOST,
      fetchMethod: async (_key, _stale, { context, options }) => {
        const answer = await context();
        options.ttl = typeof keepMs === 'number' ? keepMs : keepMs(answer);
        return answer;
      },
    });
  }

  /** The kept answer to a question, or the one that `work` finds. */
  get(key: readonly string[], work: () => Promise<T>): Promise<T> {
    return this.kept.forceFetch(JSON.stringify(key), { context: work });
  }
}
