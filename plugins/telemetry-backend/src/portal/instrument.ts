import { metrics } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { measureProcess } from './measureProcess';
import { measureRequests } from './measureRequests';
import { SnapshotReader } from './SnapshotReader';

/** Name of the scope of what is measured here. */
const SCOPE = 'ridgeway.portal';

let reader: SnapshotReader | undefined;

/**
 * Begins to measure this process; once, however often it is called. From then on, what Backstage
 * and its plugins measure with OpenTelemetry's API is measured as well.
 */
export function instrument(): SnapshotReader {
  if (reader) {
    return reader;
  }
  reader = new SnapshotReader();
  const provider = new MeterProvider({
    readers: [reader],
    // The default would tell where its program lies on the machine.
    resource: resourceFromAttributes({ 'service.name': 'ridgeway' }),
  });
  metrics.setGlobalMeterProvider(provider);
  const meter = provider.getMeter(SCOPE);
  measureRequests(meter);
  measureProcess(meter);
  return reader;
}
