import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  didYouMean,
  JsonSchema,
  jsonSchema,
  SCHEMA_KINDS,
  SchemaKind,
} from '@ridgeway/intent';
import { SchemaFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { reasonOf } from '../input/fileError';
import { Io } from '../Io';
import { UsageError } from '../UsageError';

/**
 * `ridgeway schema [KIND]`: the JSON schema of one kind or of all, or files with each.
 *
 * @throws UsageError when there is no such kind, or the folder cannot be written
 */
export function schema(
  name: string | undefined,
  { write: folder }: SchemaFlags,
  { stdout }: Io,
): number {
  const kind = name === undefined ? undefined : kindNamed(name);
  if (folder === undefined) {
    stdout.write(textOf(jsonSchema(kind)));
    return EXIT.ok;
  }
  for (const [file, content] of filesFor(kind)) {
    const path = join(folder, file);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, textOf(content));
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
    }
    stdout.write(`${path}\n`);
  }
  return EXIT.ok;
}

function kindNamed(name: string): SchemaKind {
  const kind = SCHEMA_KINDS.find(
    each => each.toLowerCase() === name.toLowerCase(),
  );
  if (!kind) {
    const near = didYouMean(name, SCHEMA_KINDS);
    throw new UsageError(
      `There is no kind ${name}; there are ${SCHEMA_KINDS.join(', ')}.${
        near ? ` Did you mean ${near}?` : ''
      }`,
    );
  }
  return kind;
}

function filesFor(kind: SchemaKind | undefined): Array<[string, JsonSchema]> {
  const each = (kind ? [kind] : SCHEMA_KINDS).map(
    (one): [string, JsonSchema] => [
      `${one.toLowerCase()}.schema.json`,
      jsonSchema(one),
    ],
  );
  return kind ? each : [['ridgeway.schema.json', jsonSchema()], ...each];
}

function textOf(content: JsonSchema): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
