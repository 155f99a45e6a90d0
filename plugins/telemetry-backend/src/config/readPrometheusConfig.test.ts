import { ConfigReader } from '@backstage/config';
import { readLinkTemplates } from './readLinkTemplates';
import { readPrometheusConfig } from './readPrometheusConfig';

const read = (...prometheus: object[]) =>
  readPrometheusConfig(
    new ConfigReader({
      ridgeway: {
        telemetry: {
          prometheus: prometheus.map(server => ({ ...server })),
        },
      },
    }),
  );

describe('readPrometheusConfig', () => {
  it('fills in what is left out', () => {
    expect(read({ url: 'https://metrics.example/prom/' })).toEqual([
      {
        url: 'https://metrics.example/prom',
        label: 'Prometheus at metrics.example',
        scrapeIntervalSeconds: 30,
        timeoutMs: 10_000,
        headers: {},
      },
    ]);
  });

  it('has nothing where nothing is configured', () => {
    expect(readPrometheusConfig(new ConfigReader({}))).toEqual([]);
  });

  it.each([
    [{ url: 'metrics:9090' }, /whole address/],
    [{ url: 'ftp://metrics' }, /whole address/],
    [{ url: 'https://me:pass@metrics.example' }, /below auth/],
    [
      { url: 'https://metrics.example', auth: { type: 'magic' } },
      /bearer .* or basic/,
    ],
    [{ url: 'https://metrics.example', auth: { type: 'bearer' } }, /token/],
    [
      { url: 'https://metrics.example', timeout: { seconds: 0 } },
      /longer than nothing/,
    ],
    [
      { url: 'https://metrics.example', tls: { cert: 'mine' } },
      /cert without key\. Write both, or neither/,
    ],
    [
      { url: 'https://metrics.example', tls: { key: 'mine' } },
      /key without cert/,
    ],
    [
      { url: 'https://metrics.example', tls: { ca: './ca.pem' } },
      /tls\.ca is no certificate in PEM/,
    ],
    [
      { url: 'https://metrics.example', tls: { cert: 'mine', key: 'mine' } },
      /tls\.cert and tls\.key are no certificate and its key/,
    ],
  ])('refuses %j', (server, message) => {
    expect(() => read(server)).toThrow(message);
  });
});

describe('readLinkTemplates', () => {
  const readLink = (link: object) =>
    readLinkTemplates(
      new ConfigReader({ ridgeway: { telemetry: { links: [{ ...link }] } } }),
    );

  it('takes places in addresses', () => {
    expect(
      readLink({ kind: 'logs', title: 'L', url: 'https://l.example/{name}' }),
    ).toMatchObject([{ url: 'https://l.example/{name}' }]);
  });

  it.each([
    [
      { kind: 'toString', title: 'L', url: 'https://l.example' },
      /Write one of/,
    ],
    [{ kind: 'logs', title: 'L', url: 'data:text/html,x' }, /whole address/],
  ])('refuses %j', (link, message) => {
    expect(() => readLink(link)).toThrow(message);
  });
});
