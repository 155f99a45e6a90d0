import { LoggerService } from '@backstage/backend-plugin-api';
import { LinkTemplate } from '../links/LinkTemplate';
import { ServiceDirectory } from '../services/ServiceDirectory';
import { SourceRegistry } from '../sources/SourceRegistry';

/** What views are made of. */
export interface ViewOptions {
  directory: ServiceDirectory;
  links: readonly LinkTemplate[];
  logger: Pick<LoggerService, 'warn'>;
  now: () => Date;
  registry: SourceRegistry;
}
