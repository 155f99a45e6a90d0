import { Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';
import { choice } from '../schema/inWords';

/** Kubernetes allows 63 characters in a namespace name. */
const LONGEST_NAMESPACE = 63;

/** Namespaces that begin like this hold what the cluster and its mesh are run by. */
const RESERVED_PREFIXES = ['kube-', 'istio-'];

/** Rules of a Sector beyond its shape. */
export function* sectorFindings({
  metadata,
  spec,
}: DocumentOf<'Sector'>): Generator<Finding> {
  yield* reservedFindings(metadata.name, spec.environments[0].name);
  const names = spec.environments.map(({ name }) => name);
  const firsts = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const path = ['spec', 'environments', index, 'name'];
    const namespace = `${metadata.name}-${name}`;
    const first = firsts.get(name);
    firsts.set(name, first ?? index);
    if (first !== undefined) {
      yield {
        reason: 'DuplicateEntry',
        path,
        message: `There is an environment ${name} already.`,
        allowed: 'each environment once',
        suggestion: 'Remove one of the two.',
      };
    }
    if (namespace.length > LONGEST_NAMESPACE) {
      yield {
        reason: 'TooLong',
        path,
        message: `The namespace ${namespace} would have ${namespace.length} characters.`,
        allowed: `at most ${LONGEST_NAMESPACE} characters for <sector>-<environment>`,
      };
    }
  }
  for (const list of ['domains', 'egress', 'managed'] as const) {
    yield* repeatedEntries(spec[list] ?? [], ['spec', list]);
  }
  yield* egressFindings(spec.egress ?? []);
  for (const [name, secret] of Object.entries(spec.secrets ?? {})) {
    const path = ['spec', 'secrets', name];
    yield* repeatedEntries(secret.keys, [...path, 'keys']);
    for (const environment of Object.keys(secret.remote)) {
      if (!firsts.has(environment)) {
        const near = didYouMean(environment, names);
        yield {
          reason: 'UnknownEnvironment',
          path: [...path, 'remote', environment],
          at: 'key',
          reliesOn: [['spec', 'environments']],
          message: `The sector has no environment ${environment}.`,
          allowed: choice(names),
          ...(near && { suggestion: `Did you mean ${near}?` }),
        };
      }
    }
  }
}

function* reservedFindings(
  name: string,
  environment: string,
): Generator<Finding> {
  const namespace = `${name}-${environment}`;
  const prefix = RESERVED_PREFIXES.find(each => namespace.startsWith(each));
  if (prefix) {
    yield {
      reason: 'ReservedName',
      path: ['metadata', 'name'],
      message: `Namespaces that begin with ${prefix} belong to the cluster, and ${namespace} would be one.`,
      allowed: `any other DNS label that does not begin with ${choice(
        RESERVED_PREFIXES,
      )}`,
      suggestion: 'Choose another name.',
    };
  }
}

function* egressFindings(egress: readonly string[]): Generator<Finding> {
  for (const [index, destination] of egress.entries()) {
    const port = Number(destination.slice(destination.lastIndexOf(':') + 1));
    if (port < 1 || port > 65535) {
      yield {
        reason: 'OutOfRange',
        path: ['spec', 'egress', index],
        message: `The port ${port} does not exist.`,
        allowed: '<host>:<port> with a port from 1 to 65535',
        example: 'api.stripe.example:443',
      };
    }
  }
}

function* repeatedEntries(
  entries: readonly string[],
  path: Path,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(entry)) {
      yield {
        reason: 'DuplicateEntry',
        path: [...path, index],
        message: `${entry} is in this list already.`,
        allowed: 'each entry once',
        suggestion: 'Remove one of the two.',
      };
    }
    seen.add(entry);
  }
}
