import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { PrometheusConfig } from './PrometheusConfig';
import { readHttpUrl } from './readHttpUrl';
import { readMilliseconds } from './readMilliseconds';

const PLACE = 'ridgeway.telemetry.prometheus';
const DEFAULT_SCRAPE_SECONDS = 30;
const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Reads `ridgeway.telemetry.prometheus`.
 *
 * @throws InputError when it says something that cannot be meant, with the key at fault
 */
export function readPrometheusConfig(config: Config): PrometheusConfig[] {
  return (
    config.getOptionalConfigArray('ridgeway.telemetry.prometheus') ?? []
  ).map(readServer);
}

function readServer(config: Config): PrometheusConfig {
  const url = readHttpUrl(config, 'url');
  const scrape = readMilliseconds(config, 'scrapeInterval', PLACE);
  const tls = config.getOptionalConfig('tls');
  return {
    url: url.href.replace(/\/+$/, ''),
    label: config.getOptionalString('label') ?? `Prometheus at ${url.host}`,
    externalUrl: config.has('externalUrl')
      ? readHttpUrl(config, 'externalUrl').href.replace(/\/+$/, '')
      : undefined,
    environments: config.getOptionalStringArray('environments'),
    clusters: config.getOptionalStringArray('clusters'),
    scrapeIntervalSeconds:
      scrape === undefined ? DEFAULT_SCRAPE_SECONDS : Math.ceil(scrape / 1000),
    timeoutMs: readMilliseconds(config, 'timeout', PLACE) ?? DEFAULT_TIMEOUT_MS,
    headers: { ...readHeaders(config), ...readCredentials(config) },
    tls: tls && readTls(tls),
  };
}

function readTls(config: Config): PrometheusConfig['tls'] {
  const [ca, cert, key] = ['ca', 'cert', 'key'].map(name =>
    config.getOptionalString(name),
  );
  if ((cert === undefined) !== (key === undefined)) {
    throw new InputError(
      `${PLACE}: tls has ${
        cert === undefined ? 'key without cert' : 'cert without key'
      }. Write both, or neither.`,
    );
  }
  assertUsable('tls.ca is no certificate in PEM', () =>
    ca === undefined ? undefined : new X509Certificate(ca),
  );
  assertUsable(
    'tls.cert and tls.key are no certificate and its key in PEM',
    () => createSecureContext({ cert, key }),
  );
  return { ca, cert, key, serverName: config.getOptionalString('serverName') };
}

function assertUsable(problem: string, use: () => unknown): void {
  try {
    use();
  } catch (error) {
    throw new InputError(`${PLACE}: ${problem} (${Object(error).code}).`);
  }
}

function readHeaders(config: Config): Record<string, string> {
  const headers = config.getOptionalConfig('headers');
  return Object.fromEntries(
    (headers?.keys() ?? []).map(name => [
      name.toLowerCase(),
      headers?.getString(name) ?? '',
    ]),
  );
}

function readCredentials(config: Config): Record<string, string> {
  const auth = config.getOptionalConfig('auth');
  if (!auth) {
    return {};
  }
  const type = auth.getString('type');
  switch (type) {
    case 'bearer':
      return { authorization: `Bearer ${auth.getString('token')}` };
    case 'basic': {
      const pair = `${auth.getString('username')}:${auth.getString(
        'password',
      )}`;
      return {
        authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
      };
    }
    default:
      throw new InputError(
        `${PLACE}: auth.type is "${type}". Write bearer (with token) or basic (with username and password).`,
      );
  }
}
