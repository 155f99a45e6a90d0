import { Provenance } from '@ridgeway/derivation';
import { parsePath } from '@ridgeway/intent';
import { styleFor } from '../output/styleFor';
import { UsageError } from '../UsageError';
import { Explanation } from './Explanation';
import { documentOf } from './documentOf';
import { whyOf } from './whyOf';

/**
 * Writes why a resource and its fields exist, in each environment.
 *
 * @param what - `KIND/NAME`, the kind in any case.
 * @throws UsageError when the service derives to no such resource
 */
export function explainResource(explanation: Explanation, what: string): void {
  const { resources, service, stream } = explanation;
  const style = styleFor(stream);
  const named = resources.filter(
    ({ object }) =>
      `${object.kind}/${object.metadata.name}`.toLowerCase() ===
      what.toLowerCase(),
  );
  if (named.length === 0) {
    const known = new Set(
      resources.map(({ object }) => `${object.kind}/${object.metadata.name}`),
    );
    throw new UsageError(
      `${service} derives to no ${what}; it derives to ${
        [...known].sort().join(', ') || 'nothing'
      }.`,
    );
  }
  for (const resource of named) {
    const { kind, metadata } = resource.object;
    stream.write(
      `${style('bold', `${kind}/${metadata.name}`)} of ${service} in ${
        resource.environment
      }, cluster ${resource.cluster}\n`,
    );
    for (const provenance of whyOf(explanation, resource)) {
      const origin = originOf(explanation, provenance);
      stream.write(
        `  ${provenance.field ? `${style('cyan', provenance.field)}: ` : ''}${
          provenance.why
        }\n${origin ? `    ${style('dim', origin)}\n` : ''}`,
      );
    }
    stream.write('\n');
  }
}

/** Where to look: the place in the document, the guardrail, or both. */
function originOf(
  { source, service }: Explanation,
  { intent, document, guardrail }: Provenance,
): string {
  const file = document ?? `sectors/${service}.yaml`;
  const path = intent === undefined ? undefined : parsePath(intent);
  const place = path && documentOf(source.world, file)?.locate(path);
  return [
    ...(intent === undefined
      ? []
      : [
          place
            ? `${source.nameOf(file)}:${place.line}:${place.column} ${intent}`
            : intent,
        ]),
    ...(guardrail ? [`guardrail ${guardrail}`] : []),
  ].join(', ');
}
