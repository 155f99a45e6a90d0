import { Path } from '../../model/Path';
import { Finding } from '../../parse/Finding';
import { choice } from '../../schema/inWords';
import { duplicateFindings } from '../duplicateFindings';
import { outboundNames } from './outboundNames';
import { Outbound, ServiceV1beta1 } from './serviceSchema';

const KINDS = ['service', 'external', 'secret', 'managed'] as const;

/** Fields that only one sort of entry has. */
const ONLY = { keys: 'secret', class: 'managed', params: 'managed' } as const;

/** Rules of a v1beta1 Service beyond its shape, in its own words. */
export function* serviceV1beta1Findings({
  spec,
}: ServiceV1beta1): Generator<Finding> {
  for (const [index, entry] of (spec.outbound ?? []).entries()) {
    yield* outboundFindings(entry, ['spec', 'outbound', index]);
  }
  yield* nameFindings(spec.outbound ?? []);
  yield* duplicateFindings(
    (spec.inbound ?? []).map(({ service }) => service),
    index => ['spec', 'inbound', index, 'service'],
    'The caller',
  );
  yield* exposeFindings(spec);
}

function* outboundFindings(entry: Outbound, path: Path): Generator<Finding> {
  const given = KINDS.filter(kind => entry[kind] !== undefined);
  if (given.length !== 1) {
    yield {
      reason: given.length === 0 ? 'MissingField' : 'ConflictingFields',
      path: given.length === 0 ? path : [...path, given[1]],
      at: 'key',
      message:
        given.length === 0
          ? 'This entry does not say what is needed.'
          : `This entry has ${choice(given).replace(' or ', ' and ')}.`,
      allowed: `exactly one of ${choice(KINDS)}`,
      example: 'service: retail/inventory',
    };
    return;
  }
  for (const field of ['keys', 'class', 'params'] as const) {
    if (entry[field] !== undefined && entry[ONLY[field]] === undefined) {
      yield {
        reason: 'ConflictingFields',
        path: [...path, field],
        at: 'key',
        message: `${field} says nothing about a ${given[0]}.`,
        allowed: `${field} beside ${ONLY[field]} only`,
        suggestion: `Remove ${field}.`,
      };
    }
  }
  if (entry.managed !== undefined && entry.name === undefined) {
    yield {
      reason: 'MissingField',
      path: [...path, 'name'],
      at: 'key',
      message: `This ${entry.managed} has no name.`,
      allowed: 'a DNS label that placeholders call it by',
      example: 'name: db',
    };
  }
}

function* nameFindings(entries: readonly Outbound[]): Generator<Finding> {
  const owners = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const [name] = outboundNames(entry);
    if (owners.has(name)) {
      yield {
        reason: 'DuplicateEntry',
        path: ['spec', 'outbound', index],
        message: `There is an entry called ${name} already.`,
        allowed:
          'a name of its own for each entry; without one it is the last part of what is named',
        example: `name: ${
          outboundNames({ ...entry, name: undefined })[1] ?? `${name}-2`
        }`,
      };
    }
    owners.add(name);
  }
}

function* exposeFindings({
  expose,
  ports = {},
}: ServiceV1beta1['spec']): Generator<Finding> {
  const tcp = Object.values(ports).filter(({ protocol }) => protocol !== 'UDP');
  if (expose && !tcp.some(({ port }) => port === expose.port)) {
    yield {
      reason: 'UnknownPort',
      path: ['spec', 'expose', 'port'],
      reliesOn: [['spec', 'ports']],
      message: `There is no TCP port ${expose.port} in this document.`,
      ...(tcp.length === 0
        ? { suggestion: 'Declare it under spec.ports.' }
        : { allowed: choice(tcp.map(({ port }) => String(port))) }),
    };
  }
}
