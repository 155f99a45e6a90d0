import { FieldDescription } from '@ridgeway/intent';
import {
  Consequence,
  ExplainedResource,
  Explanation,
  Why,
} from '../commands/Explanation';
import { Output } from '../Io';
import { styleFor } from './styleFor';

/**
 * Writes an explanation for people.
 *
 * @param brief - a line for each resource, by environment
 */
export function writeExplanation(
  explanation: Explanation,
  brief: boolean,
  stream: Output,
): void {
  if ('field' in explanation) {
    const { field, setAt, derivesTo } = explanation;
    writeField(field, stream);
    if (setAt) {
      stream.write(`\nset at ${placeOf({ place: setAt })}\n`);
    }
    writeConsequences(derivesTo, stream);
  } else if (brief) {
    writeList(explanation, stream);
  } else {
    for (const resource of explanation.resources) {
      writeResource(explanation.subject, resource, stream);
    }
  }
}

function writeList(
  { subject, resources }: Extract<Explanation, { resources: unknown }>,
  stream: Output,
): void {
  const style = styleFor(stream);
  const environments = new Set(resources.map(each => each.environment));
  for (const environment of environments) {
    stream.write(`${style('bold', `${subject} in ${environment}`)}\n`);
    for (const { kind, name, provenance } of resources.filter(
      each => each.environment === environment,
    )) {
      const title = style('cyan', `${kind}/${name}`);
      stream.write(`  ${title}  ${provenance[0]?.why ?? ''}\n`);
    }
    stream.write('\n');
  }
}

function writeResource(
  subject: string,
  { kind, name, environment, cluster, field, provenance }: ExplainedResource,
  stream: Output,
): void {
  const style = styleFor(stream);
  const title = style('bold', `${kind}/${name}`);
  stream.write(
    `${title} of ${subject} in ${environment}, cluster ${cluster}\n`,
  );
  if (field) {
    const value = JSON.stringify(field.value, undefined, 2);
    stream.write(`${field.path}: ${value}\n`.replace(/^(?=.)/gm, '  '));
  }
  for (const why of provenance) {
    const origin = originOf(why);
    stream.write(
      `  ${why.field ? `${style('cyan', why.field)}: ` : ''}${why.why}\n${
        origin ? `    ${style('dim', origin)}\n` : ''
      }`,
    );
  }
  stream.write('\n');
}

/** Where to look: the place in the document, the guardrail, or both. */
function originOf(why: Why): string {
  const { intent, guardrail, place } = why;
  return [
    ...(intent === undefined
      ? []
      : [`${placeOf(why)} ${place?.path ?? intent}`.trim()]),
    ...(guardrail ? [`guardrail ${guardrail}`] : []),
  ].join(', ');
}

function placeOf({ place }: Pick<Why, 'place'>): string {
  return place ? `${place.file}:${place.line}:${place.column}` : '';
}

function writeField(field: FieldDescription, stream: Output): void {
  const style = styleFor(stream);
  const { kind, path, required, description, accepts, example } = field;
  stream.write(
    `${style('bold', path || kind)} (${path ? kind : 'document'}${
      required ? ', required' : ''
    })\n`,
  );
  const lines = [
    ...(description ? [description] : []),
    ...(accepts ? [`accepts: ${accepts}`] : []),
    ...(example ? [`example: ${example}`] : []),
  ];
  stream.write(lines.map(line => `  ${line}\n`).join(''));
  if (field.fields.length > 0) {
    stream.write('\n');
  }
  for (const each of field.fields) {
    stream.write(
      `  ${style('cyan', each.name)}${each.required ? ' (required)' : ''}  ${
        each.description
      }\n`,
    );
  }
}

function writeConsequences(
  consequences: readonly Consequence[],
  stream: Output,
): void {
  const lines = consequences.map(({ resource, field, why }) =>
    field ? `  ${resource} ${field}: ${why}\n` : `  ${resource}: ${why}\n`,
  );
  if (lines.length > 0) {
    stream.write(`\nderives to\n${lines.join('')}`);
  }
}
