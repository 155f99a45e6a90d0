import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  fieldPaths,
  fieldReference,
  findingReference,
} from '../__testUtils__/fieldReference';
import { DocumentKind, documentSchemas } from '../schema/documents';
import { shownBy } from '../parse/exampleOf';
import { schemaAt, unwrap } from '../schema/inspect';
import { describeField } from './describeField';

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const FOLDER = join(__dirname, '../../../../docs/reference');

const kinds = Object.keys(documentSchemas).filter(
  (kind): kind is DocumentKind => kind in documentSchemas,
);

describe('the reference of fields', () => {
  it.each([
    ...kinds.map(kind => [`fields/${kind}.md`, fieldReference(kind)]),
    ['findings.md', findingReference()],
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
      const schema = schemaAt(documentSchemas[kind], path.split('.'));
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
