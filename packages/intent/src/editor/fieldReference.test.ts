import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  fieldPaths,
  fieldReference,
  findingReference,
  migrationReference,
} from '../__testUtils__/fieldReference';
import { shownBy } from '../parse/exampleOf';
import { schemaAt, unwrap } from '../schema/inspect';
import { describeField } from './describeField';
import { SCHEMA_KINDS, SCHEMAS } from './schemas';

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const FOLDER = join(__dirname, '../../../../docs/reference');

/** Score's own fields are documented where a Service has them. */
const kinds = SCHEMA_KINDS.filter(kind => kind !== 'Score');

describe('the reference of fields', () => {
  it.each([
    ...kinds.map(kind => [`fields/${kind}.md`, fieldReference(kind)]),
    ['findings.md', findingReference()],
    ['migrations.md', migrationReference()],
  ])('is current: %s', (name, text) => {
    const file = join(FOLDER, name);
    if (process.env.UPDATE_DOCS) {
      writeFileSync(file, text);
    }
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.each(kinds)('has an example for every field of a %s', kind => {
    const without = fieldPaths(kind).filter(path => {
      const answer = describeField(kind, path);
      return (
        answer.found &&
        !path.endsWith('<name>') &&
        answer.field.fields.length === 0 &&
        answer.field.example === undefined
      );
    });
    expect(without).toEqual([]);
  });

  it.each(kinds)('shows examples that a %s accepts', kind => {
    const wrong = fieldPaths(kind).filter(path => {
      const schema = schemaAt(SCHEMAS[kind], path.split('.'));
      const example = schema && shownBy(schema);
      return schema && example !== undefined && !fits(schema, example);
    });
    expect(wrong).toEqual([]);
  });
});

/** A path also names the entries of a list, so an example may be one of them. */
function fits(schema: z.core.$ZodType, example: unknown): boolean {
  const bare = unwrap(schema);
  return (
    z.safeParse(schema, example).success ||
    (bare instanceof z.ZodArray && z.safeParse(bare.element, example).success)
  );
}
