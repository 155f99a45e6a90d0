import { mockServices } from '@backstage/backend-test-utils';
import { InputError, ServiceUnavailableError } from '@backstage/errors';
import { keepTrying } from './keepTrying';

describe('keepTrying', () => {
  const logger = mockServices.logger.mock();

  it('waits for a platform that does not answer yet', async () => {
    const call = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new TypeError('fetch failed'))
      .mockRejectedValueOnce(new ServiceUnavailableError('starting'))
      .mockResolvedValue('done');
    await expect(keepTrying(call, { logger })).resolves.toBe('done');
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('does not repeat what the platform refused', async () => {
    const call = jest.fn().mockRejectedValue(new InputError('no'));
    await expect(keepTrying(call, { logger })).rejects.toThrow('no');
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('gives up when its patience ends', async () => {
    const call = jest.fn().mockRejectedValue(new TypeError('fetch failed'));
    await expect(keepTrying(call, { logger, patienceMs: 300 })).rejects.toThrow(
      'fetch failed',
    );
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('stops when the task is cancelled', async () => {
    const abort = new AbortController();
    const call = jest.fn().mockImplementation(async () => {
      abort.abort();
      throw new TypeError('fetch failed');
    });
    await expect(
      keepTrying(call, { logger, signal: abort.signal }),
    ).rejects.toThrow('fetch failed');
    expect(call).toHaveBeenCalledTimes(1);
  });
});
