import {
  describeField,
  FieldDescription,
  formatPath,
  parsePath,
} from '@ridgeway/intent';
import { styleFor } from '../output/styleFor';
import { UsageError } from '../UsageError';
import { documentOf } from './documentOf';
import { Explanation } from './Explanation';
import { whyOf } from './whyOf';

/**
 * Documents a field, says where the service sets it, and what came of it.
 *
 * @param path - For example `spec.replicas`.
 * @throws UsageError when there is no such field
 */
export function explainField(explanation: Explanation, path: string): void {
  const { source, service, stream } = explanation;
  const file = `sectors/${service}.yaml`;
  const located = documentOf(source.world, file);
  const kind =
    located?.writtenAs === 'score.dev/v1b1'
      ? 'Score'
      : located?.document.kind ?? 'Service';
  const names = namesOf(path, kind === 'Score');
  const answer = describeField(kind, names.written);
  if (!answer.found) {
    throw new UsageError(
      `A ${kind} has no field ${names.written}.${
        answer.suggestion ? ` Did you mean ${answer.suggestion}?` : ''
      }`,
    );
  }
  writeField(answer.field, stream);
  const segments = parsePath(names.derived);
  if (located && segments && isSet(located.document, segments)) {
    const { line, column } = located.locate(segments);
    stream.write(`\nset at ${source.nameOf(file)}:${line}:${column}\n`);
  }
  writeConsequences(explanation, names.derived);
}

/** A field as its file writes it, and as derivation names it: a Score file has no `spec`. */
function namesOf(
  path: string,
  isScore: boolean,
): { written: string; derived: string } {
  if (!isScore || /^metadata\b/.test(path)) {
    return { written: path, derived: path };
  }
  const written = path.replace(/^spec\./, '');
  return { written, derived: `spec.${written}` };
}

function writeField(field: FieldDescription, stream: NodeJS.WriteStream): void {
  const style = styleFor(stream);
  stream.write(
    `${style('bold', field.path)} (${field.kind}${
      field.required ? ', required' : ''
    })\n`,
  );
  const lines = [
    ...(field.description ? [field.description] : []),
    ...(field.accepts ? [`accepts: ${field.accepts}`] : []),
    ...(field.example ? [`example: ${field.example}`] : []),
  ];
  stream.write(lines.map(line => `  ${line}\n`).join(''));
  if (field.fields.length > 0) {
    stream.write('\n');
  }
  for (const { name, description, required } of field.fields) {
    stream.write(
      `  ${style('cyan', name)}${
        required ? ' (required)' : ''
      }  ${description}\n`,
    );
  }
}

/** Every field of a derived resource that exists because of the path, or of something below it. */
function writeConsequences(explanation: Explanation, path: string): void {
  const { resources, service, stream } = explanation;
  const wanted = formatPath(parsePath(path) ?? []);
  const lines = new Set<string>();
  for (const resource of resources) {
    const { kind, metadata } = resource.object;
    for (const { field, intent, document, why } of whyOf(
      explanation,
      resource,
    )) {
      const isOwn =
        document === undefined || document === `sectors/${service}.yaml`;
      if (isOwn && intent !== undefined && isBelow(intent, wanted)) {
        lines.add(`  ${kind}/${metadata.name} ${field}: ${why}\n`);
      }
    }
  }
  if (lines.size > 0) {
    stream.write(`\nderives to\n${[...lines].join('')}`);
  }
}

function isBelow(path: string, ancestor: string): boolean {
  return (
    path === ancestor ||
    path.startsWith(`${ancestor}.`) ||
    path.startsWith(`${ancestor}[`)
  );
}

function isSet(
  document: object,
  segments: ReadonlyArray<string | number>,
): boolean {
  let value: unknown = document;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null) {
      return false;
    }
    value = Object.entries(value).find(([key]) => key === String(segment))?.[1];
  }
  return value !== undefined;
}
