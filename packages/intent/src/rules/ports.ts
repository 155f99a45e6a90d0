import { Finding } from '../parse/Finding';
import { ServiceSpec } from '../schema/service';
import { ServicePort } from '../schema/workload';
import { unknownPort } from './consents';

const PORTS = ['spec', 'service', 'ports'];

/** Two ports cannot share a number and a protocol. */
export function* portFindings(
  ports: Record<string, ServicePort>,
): Generator<Finding> {
  const owners = new Map<string, string>();
  for (const [name, { port, protocol = 'TCP' }] of Object.entries(ports)) {
    const key = `${port}/${protocol}`;
    const owner = owners.get(key);
    if (owner !== undefined) {
      yield {
        reason: 'DuplicatePort',
        path: [...PORTS, name, 'port'],
        message: `The port ${key} is taken by ${owner}.`,
        allowed: 'a number of its own per port and protocol',
      };
    }
    owners.set(key, owner ?? name);
  }
}

/** Exposure and telemetry name declared ports. */
export function* portNameFindings(spec: ServiceSpec): Generator<Finding> {
  const ports = spec.service?.ports ?? {};
  const names = Object.keys(ports);
  for (const section of ['exposure', 'telemetry'] as const) {
    const name = spec[section]?.port;
    const path = ['spec', section, 'port'];
    if (name === undefined) {
      continue;
    }
    if (!names.includes(name)) {
      const finding = unknownPort(name, names, path, PORTS);
      // A service is born without metrics more often than with them: it runs all the same.
      yield section === 'telemetry'
        ? { ...finding, severity: 'warning' }
        : finding;
    } else if (ports[name].protocol === 'UDP') {
      yield {
        reason: 'InvalidValue',
        path,
        reliesOn: [[...PORTS, name]],
        message: `The port ${name} speaks UDP, but ${section} needs HTTP over TCP.`,
        allowed: 'a TCP port',
      };
    }
  }
}
