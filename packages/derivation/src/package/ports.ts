import { PlainValue } from '@ridgeway/intent';
import { isRecord, listIn, PlainRecord, valueIn } from './plain';

/**
 * The ports of a Service or container, each with its protocol.
 *
 * Server-side apply tells ports apart by number and protocol, and older API servers refuse a port
 * that leaves the protocol to its default.
 */
export function withProtocols(holder: PlainRecord): PlainRecord {
  const ports = listIn(holder, 'ports');
  return ports.length === 0 ? {} : { ports: ports.map(withProtocol) };
}

function withProtocol(port: PlainValue): PlainValue {
  return isRecord(port)
    ? { ...port, protocol: valueIn(port, 'protocol') ?? 'TCP' }
    : port;
}
