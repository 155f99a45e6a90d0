import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readMilliseconds } from '../config/readMilliseconds';

/** How the portal's own telemetry is shown and passed on. */
export interface PortalConfig {
  /** The service that the portal is; absent: it is none. */
  subject?: string;
  /** Whether `/metrics` is served, and to whom. */
  metrics?: { token?: string };
  otlp?: { url: string; headers: Record<string, string>; intervalMs: number };
}

const DEFAULT_INTERVAL_MS = 60_000;
const SUBJECT = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/**
 * Reads `ridgeway.telemetry.{portal,metrics,otlp}`.
 *
 * @throws InputError when it cannot be meant
 */
export function readPortalConfig(config: Config): PortalConfig {
  const telemetry = config.getOptionalConfig('ridgeway.telemetry');
  const subject = telemetry?.getOptionalString('portal');
  if (subject !== undefined && !SUBJECT.test(subject)) {
    throw new InputError(
      `ridgeway.telemetry.portal is "${subject}". Write the sector and the name of the service that the portal is, for example platform/portal.`,
    );
  }
  const metrics = telemetry?.getOptionalConfig('metrics');
  const otlp = telemetry?.getOptionalConfig('otlp');
  return {
    subject,
    metrics: metrics?.getOptionalBoolean('enabled')
      ? { token: metrics.getOptionalString('token') }
      : undefined,
    otlp: otlp && {
      url: httpUrl(otlp.getString('url')),
      headers: Object.fromEntries(
        (otlp.getOptionalConfig('headers')?.keys() ?? []).map(header => [
          header,
          otlp.getString(`headers.${header}`),
        ]),
      ),
      intervalMs:
        readMilliseconds(otlp, 'interval', 'ridgeway.telemetry.otlp') ??
        DEFAULT_INTERVAL_MS,
    },
  };
}

function httpUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InputError(
      `ridgeway.telemetry.otlp.url is "${text}". Write the whole address that takes metrics, for example http://collector.example:4318/v1/metrics.`,
    );
  }
  return text;
}
