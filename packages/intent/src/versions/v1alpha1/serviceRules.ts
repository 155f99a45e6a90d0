import { Finding } from '../../parse/Finding';
import { duplicateFindings } from '../duplicateFindings';
import { ServiceV1alpha1 } from './serviceSchema';

/** Rules of a v1alpha1 Service beyond its shape, in its own words. */
export function* serviceV1alpha1Findings({
  spec,
}: ServiceV1alpha1): Generator<Finding> {
  const ports = spec.ports ?? [];
  yield* duplicateFindings(
    ports.map(({ name }) => name),
    index => ['spec', 'ports', index, 'name'],
    'The port',
  );
  for (const list of ['dependencies', 'callers', 'egress'] as const) {
    yield* duplicateFindings(
      spec[list] ?? [],
      index => ['spec', list, index],
      `The entry of ${list}`,
    );
  }
  if (
    spec.healthPath !== undefined &&
    !ports.some(({ protocol }) => protocol !== 'UDP')
  ) {
    yield {
      reason: 'MissingField',
      path: ['spec', 'healthPath'],
      at: 'key',
      reliesOn: [['spec', 'ports']],
      message: 'healthPath has no port to ask at: ports has no TCP port.',
      allowed: 'a TCP port under ports; the first one is asked',
      example: 'ports: [{ name: http, port: 80 }]',
      suggestion: 'Declare the port, or remove healthPath.',
    };
  }
}
