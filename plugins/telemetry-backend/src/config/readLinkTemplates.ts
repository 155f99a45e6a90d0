import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { LinkTemplate } from '../links/LinkTemplate';
import { readHttpUrl } from './readHttpUrl';

const KINDS: Record<string, LinkTemplate['kind']> = {
  logs: 'logs',
  traces: 'traces',
  dashboard: 'dashboard',
};

/**
 * Reads `ridgeway.telemetry.links`.
 *
 * @throws InputError when a kind is unknown or an address is none
 */
export function readLinkTemplates(config: Config): LinkTemplate[] {
  return (config.getOptionalConfigArray('ridgeway.telemetry.links') ?? []).map(
    link => {
      const name = link.getString('kind');
      const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
      if (!kind) {
        throw new InputError(
          `ridgeway.telemetry.links: kind is "${name}". Write one of ${Object.keys(
            KINDS,
          ).join(', ')}.`,
        );
      }
      readHttpUrl(link, 'url');
      return {
        kind,
        title: link.getString('title'),
        url: link.getString('url'),
        environments: link.getOptionalStringArray('environments'),
      };
    },
  );
}
