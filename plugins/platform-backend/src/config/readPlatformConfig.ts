import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { resolve } from 'node:path';

/** Settings of the platform backend. */
export interface PlatformConfig {
  /** Absolute. */
  intentsDirectory: string;
  /** Absolute. */
  codeDirectory: string;
  /** Absolute; archives of charts by their digest. */
  chartsDirectory: string;
  platformTeam: string;
  /** Whether Backstage's Kubernetes plugin is told where to find clusters. */
  hasClusters: boolean;
  exampleWorld: string | undefined;
  /** Absolute. */
  exampleRequests: string | undefined;
  /** Milliseconds for which facts are kept; undefined: for ever. */
  retention: number | undefined;
  /** Absolute. */
  exampleHistory: string | undefined;
}

const RETENTION = 'ridgeway.ledger.retention';

/** @throws InputError when the data directory is missing or the platform team is no reference of a group */
export function readPlatformConfig(config: RootConfigService): PlatformConfig {
  const dataDirectory = config.getOptionalString('ridgeway.dataDirectory');
  if (!dataDirectory) {
    throw new InputError(
      'ridgeway.dataDirectory is not set. Name the folder where intents and code are to be kept; ./ridge start sets it by RIDGEWAY_DATA_DIR.',
    );
  }
  const platformTeam =
    config.getOptionalString('ridgeway.platformTeam') ??
    'group:default/platform';
  if (parseEntityRef(platformTeam).kind !== 'group') {
    throw new InputError(
      `ridgeway.platformTeam is ${platformTeam}; it has to be a group, for example group:default/platform.`,
    );
  }
  const exampleWorld = config.getOptionalString('ridgeway.example.world');
  const exampleHistory = config.getOptionalString('ridgeway.example.history');
  const exampleRequests = config.getOptionalString('ridgeway.example.requests');
  const git = resolve(dataDirectory, 'git');
  return {
    intentsDirectory: resolve(git, 'intents.git'),
    codeDirectory: resolve(git, 'code'),
    chartsDirectory: resolve(dataDirectory, 'charts'),
    platformTeam,
    hasClusters: config.has('kubernetes'),
    exampleWorld:
      exampleWorld === undefined ? undefined : resolve(exampleWorld),
    retention: config.has(RETENTION)
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: RETENTION }),
        )
      : undefined,
    exampleHistory:
      exampleHistory === undefined ? undefined : resolve(exampleHistory),
    exampleRequests:
      exampleRequests === undefined ? undefined : resolve(exampleRequests),
  };
}
