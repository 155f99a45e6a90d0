import { Reason } from '../model/reasons';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { valueAt } from '../parse/findingsOfIssue';
import { builtInType } from '../resources/resourceTypes';
import { DocumentOf } from '../schema/documents';
import { choice } from '../schema/inWords';
import { IntentResource } from '../schema/workload';
import { joinReference, parseTemplate } from './parseTemplate';
import { Reference, references, templatesOf } from './references';

/** Types whose instances can be mounted: a volume, or a secret as a folder of its keys. */
const MOUNTABLE = ['volume', 'secret'];

/** Placeholders that cannot mean anything, judged by the document alone. */
export function* placeholderFindings(
  document: DocumentOf<'Service'>,
): Generator<Finding> {
  const { spec } = document;
  for (const { path, use, text } of templatesOf(spec)) {
    if (use === 'volume' && !isOnePlaceholder(text)) {
      yield {
        reason: 'NotAVolume',
        path,
        message: `The source ${JSON.stringify(text)} does not name a volume.`,
        allowed: '${resources.<name>} and nothing around it',
        example: 'source: ${resources.data}',
      };
    }
  }
  for (const reference of references(spec)) {
    yield* referenceFindings(reference, document);
  }
}

/** What is wrong with one placeholder, judged by the document that its text belongs to. */
export function* referenceFindings(
  reference: Reference,
  { metadata, spec }: DocumentOf<'Service'>,
): Generator<Finding> {
  const [root, name] = reference.placeholder.path;
  if (root === 'metadata') {
    yield* metadataFindings(reference, metadata);
  } else if (root !== 'resources' || !name) {
    yield unknown(reference, 'UnknownPlaceholder', {
      message: `\${${reference.placeholder.source}} means nothing.`,
      allowed:
        '${metadata.<field>} and ${resources.<name>.<output>}; $${...} for the text itself',
      near: didYouMean(root, ['metadata', 'resources']),
    });
  } else {
    yield* outputFindings(reference, spec.resources ?? {});
  }
}

function isOnePlaceholder(text: string): boolean {
  const parts = parseTemplate(text);
  return parts.length === 1 && parts[0].kind === 'placeholder';
}

function* metadataFindings(
  reference: Reference,
  metadata: Record<string, unknown>,
): Generator<Finding> {
  const path = reference.placeholder.path.slice(1);
  if (path.length > 0 && valueAt(metadata, path) !== undefined) {
    return;
  }
  const parent = valueAt(metadata, path.slice(0, -1));
  const names =
    typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
  yield unknown(reference, 'UnknownPlaceholder', {
    message: `The metadata has no ${
      joinReference(path) || 'field without a name'
    }.`,
    ...(names.length > 0 && { allowed: choice(names) }),
    near: didYouMean(path[path.length - 1] ?? '', names),
  });
}

function* outputFindings(
  reference: Reference,
  resources: Record<string, IntentResource>,
): Generator<Finding> {
  const [, name, ...output] = reference.placeholder.path;
  const declared = Object.keys(resources);
  if (!Object.hasOwn(resources, name)) {
    yield unknown(reference, 'UnknownResource', {
      message: `There is no resource ${name} in this service.`,
      ...(declared.length > 0
        ? { allowed: choice(declared) }
        : { allowed: 'a resource declared under spec.resources' }),
      near: didYouMean(name, declared),
      reliesOn: [['spec', 'resources', name]],
    });
    return;
  }
  const resource = resources[name];
  const outputs = builtInType(resource.type)?.outputs(resource);
  if (reference.use === 'volume') {
    yield* mountFindings(reference, name, resource, output);
  } else if (output.length === 0) {
    yield unknown(reference, 'MissingOutput', {
      message: `\${${reference.placeholder.source}} does not say what of ${name} is meant.`,
      allowed: outputs ? choice(outputs) : '${resources.<name>.<output>}',
      reliesOn: [['spec', 'resources', name]],
    });
  } else if (outputs) {
    yield* unknownOutput(reference, name, output, outputs);
  }
}

/** A finding when a resource does not give the output that a placeholder asks for. */
export function* unknownOutput(
  reference: Reference,
  name: string,
  output: readonly string[],
  outputs: readonly string[],
): Generator<Finding> {
  const wanted = output.join('.');
  if (outputs.includes(wanted)) {
    return;
  }
  yield unknown(reference, 'UnknownOutput', {
    message: `The resource ${name} has no output ${wanted}.`,
    allowed: choice(outputs),
    near: didYouMean(wanted, outputs),
    reliesOn: [['spec', 'resources', name]],
  });
}

function* mountFindings(
  reference: Reference,
  name: string,
  resource: IntentResource,
  output: readonly string[],
): Generator<Finding> {
  const isSource =
    output.length === 0 || (output.length === 1 && output[0] === 'source');
  if (!MOUNTABLE.includes(resource.type) || !isSource) {
    yield unknown(reference, 'NotAVolume', {
      message: isSource
        ? `The resource ${name} is of type ${resource.type} and cannot be mounted.`
        : `A mount takes the whole of ${name}, not ${output.join('.')}.`,
      allowed: '${resources.<name>} of a volume or a secret',
      reliesOn: [['spec', 'resources', name]],
    });
  }
}

function unknown(
  reference: Reference,
  reason: Reason,
  words: {
    message: string;
    allowed?: string;
    near?: string;
    reliesOn?: Finding['reliesOn'];
  },
): Finding {
  const { message, allowed, near, reliesOn } = words;
  const { start, end } = reference.placeholder;
  return {
    reason,
    path: reference.path,
    within: { start, end },
    message,
    ...(allowed && { allowed }),
    ...(near && { suggestion: `Did you mean ${near}?` }),
    ...(reliesOn && { reliesOn }),
  };
}
