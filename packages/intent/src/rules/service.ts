import { Finding } from '../parse/Finding';
import { placeholderFindings } from '../placeholders/placeholderFindings';
import { DocumentOf } from '../schema/documents';
import { ServiceSpec } from '../schema/service';
import { consentFindings } from './consents';
import { containersFindings } from './containers';
import { environmentFindings } from './environments';
import { portFindings, portNameFindings } from './ports';
import { reservedNameFindings } from './reservedName';
import { resourceFindings } from './resources';

/** Rules of a Service beyond its shape. */
export function* serviceFindings(
  document: DocumentOf<'Service'>,
): Generator<Finding> {
  const { metadata, spec } = document;
  yield* reservedNameFindings(metadata.name);
  yield* containersFindings(spec.containers, ['spec', 'containers']);
  yield* portFindings(spec.service?.ports ?? {});
  yield* portNameFindings(spec);
  yield* resourceFindings(spec.resources ?? {});
  yield* consentFindings(
    spec.consents ?? [],
    Object.keys(spec.service?.ports ?? {}),
    ['spec', 'service', 'ports'],
  );
  yield* scaleFindings(spec);
  yield* environmentFindings(spec);
  yield* placeholderFindings(document);
}

function* scaleFindings(spec: ServiceSpec): Generator<Finding> {
  const { replicas = 1, autoscaling } = spec;
  if (autoscaling && replicas > autoscaling.max) {
    yield {
      reason: 'ReplicasAboveMax',
      path:
        spec.replicas === undefined
          ? ['spec', 'autoscaling', 'max']
          : ['spec', 'replicas'],
      reliesOn: [['spec', 'autoscaling', 'max']],
      message: `replicas is ${replicas}, more than autoscaling.max, which is ${autoscaling.max}.`,
      allowed: `at most ${autoscaling.max}; replicas is where autoscaling starts from`,
    };
  }
}
