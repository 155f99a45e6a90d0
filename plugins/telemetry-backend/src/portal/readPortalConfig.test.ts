import { ConfigReader } from '@backstage/config';
import { readPortalConfig } from './readPortalConfig';

function read(telemetry: object) {
  return readPortalConfig(new ConfigReader({ ridgeway: { telemetry } }));
}

describe('readPortalConfig', () => {
  it('shows and sends nothing unless it is told to', () => {
    expect(readPortalConfig(new ConfigReader({}))).toEqual({});
    expect(read({ metrics: { enabled: false, token: 'x' } })).toEqual({});
  });

  it('reads all of it', () => {
    expect(
      read({
        portal: 'platform/portal',
        metrics: { enabled: true, token: 'secret' },
        otlp: {
          url: 'http://collector.example:4318/v1/metrics',
          headers: { 'x-tenant': 'a' },
          interval: { seconds: 10 },
        },
      }),
    ).toEqual({
      subject: 'platform/portal',
      metrics: { token: 'secret' },
      otlp: {
        url: 'http://collector.example:4318/v1/metrics',
        headers: { 'x-tenant': 'a' },
        intervalMs: 10_000,
      },
    });
  });

  it.each([
    [{ portal: 'portal' }, /Write the sector and the name/],
    [{ portal: 'a/b/c' }, /Write the sector and the name/],
    [{ otlp: { url: 'collector:4318' } }, /Write the whole address/],
    [
      { otlp: { url: 'https://collector.example', interval: { seconds: 0 } } },
      /otlp: interval has to be longer than nothing/,
    ],
  ])('refuses %j', (telemetry, message) => {
    expect(() => read(telemetry)).toThrow(message);
  });
});
