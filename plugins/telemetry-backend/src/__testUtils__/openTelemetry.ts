import { ConfigReader } from '@backstage/config';
import { TelemetrySource } from '@ridgeway/plugin-telemetry-node';
import { readLinkTemplates } from '../config/readLinkTemplates';
import { UsedPlatform } from '../services/PlatformAccess';
import { ServiceDirectory } from '../services/ServiceDirectory';
import { builtInSources } from '../sources/builtInSources';
import { SourceRegistry } from '../sources/SourceRegistry';
import { TelemetryViews } from '../views/TelemetryViews';

/** The answers of the telemetry API without a backend around them. */
export function openTelemetry({
  platform,
  telemetry = {},
  sources = [],
  now = () => new Date(),
}: {
  platform: UsedPlatform;
  /** `ridgeway.telemetry` of the configuration. */
  telemetry?: object;
  sources?: TelemetrySource[];
  now?: () => Date;
}): TelemetryViews {
  const config = new ConfigReader({ ridgeway: { telemetry } });
  return new TelemetryViews({
    directory: new ServiceDirectory({
      platform,
      options: async () => ({ token: 'token' }),
    }),
    links: readLinkTemplates(config),
    logger: { warn: () => {} },
    now,
    registry: new SourceRegistry([...sources, ...builtInSources(config)]),
  });
}
