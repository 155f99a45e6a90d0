import { EndpointMapOf } from '@ridgeway/plugin-platform-node';
import { paths } from './schema.generated';

/** The telemetry API in the form that Backstage's typed router reads. */
export type EndpointMap = EndpointMapOf<paths>;
