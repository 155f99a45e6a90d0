import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';
import { ObservationRecorder } from './ObservationRecorder';

describe('ObservationRecorder', () => {
  it('notes each service once, and one that was not noted at the next turn', async () => {
    const platform = companyPlatform([
      { subject: 'shop/cart' },
      { subject: 'shop/quiet' },
      { subject: 'shop/dark' },
    ]);
    const nothing = { errors: null, p99: null, cpu: null, memory: null };
    const views = openTelemetry({
      platform,
      sources: [
        {
          id: 'own',
          label: 'A store of our own',
          covers: () => true,
          signals: async () => ({ findings: [] }),
          requests: async () => ({}),
          alerts: async () => [],
          edges: async () => [],
          summaries: async () =>
            new Map([
              ['shop-production/cart', { ...nothing, rate: 2, alerts: 0 }],
              ['shop-production/quiet', { ...nothing, rate: 0, alerts: 0 }],
            ]),
          check: async () => {},
        },
      ],
    });
    const recordObserved = jest
      .fn()
      .mockRejectedValueOnce(new Error('the platform restarts'))
      .mockResolvedValue({ recorded: true });
    const recorder = new ObservationRecorder({
      access: {
        platform: { ...platform, recordObserved },
        options: async () => ({ token: 'token' }),
      },
      views,
    });
    await expect(recorder.record()).rejects.toThrow('restarts');
    expect(await recorder.record()).toEqual(['shop/cart']);
    expect(await recorder.record()).toEqual([]);
    expect(recordObserved).toHaveBeenCalledTimes(2);
    expect(recordObserved).toHaveBeenLastCalledWith(
      { subject: 'shop/cart', environment: 'production' },
      { token: 'token' },
    );
  });
});
