import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { z } from 'zod';
import { arbitraryOf } from '../__testUtils__/arbitraryOf';
import { commentsIn, writtenAs } from '../__testUtils__/writtenDocuments';
import { editDocument } from '../edit/editDocument';
import { isSameValue } from '../edit/editValue';
import { serviceV1alpha1Schema } from '../versions/v1alpha1/serviceSchema';
import { serviceV1beta1Schema } from '../versions/v1beta1/serviceSchema';
import { HUB_VERSION, OlderVersion } from '../versions/IntentVersion';
import { PlainValue } from '../yaml/PlainValue';
import { readYaml } from '../yaml/readYaml';
import { convertValue } from './convertValue';
import { MigrationEvidence } from './Migration';
import { MIGRATIONS } from './registry';

const plainValue: z.ZodType<PlainValue> = z.json();

/** Services of a schema as plain values. */
function documentsOf(schema: z.ZodType): fc.Arbitrary<PlainValue> {
  return arbitraryOf(schema).map(value =>
    plainValue.parse(JSON.parse(JSON.stringify(schema.parse(value)))),
  );
}

const schemas: Array<[OlderVersion, z.ZodType]> = [
  ['ridgeway.dev/v1alpha1', serviceV1alpha1Schema],
  ['ridgeway.dev/v1beta1', serviceV1beta1Schema],
];

const evidence: MigrationEvidence = {
  callersOf: () => ['a/b', 'c/d'],
  overridesOf: () => ({}),
};

describe('the edits of migrations', () => {
  it.each(schemas)(
    'bring any text of %s to the converted value, with every comment',
    (from, schema) => {
      fc.assert(
        fc.property(
          writtenAs(documentsOf(schema)),
          fc.boolean(),
          fc.boolean(),
          ({ text, value }, isAccepted, isOfWindows) => {
            const given = isOfWindows ? text.replaceAll('\n', '\r\n') : text;
            // A comment written into a text of several lines is part of it.
            fc.pre(isSameValue(readYaml(given).value ?? null, value));
            const conversion = convertValue(value, {
              from,
              to: HUB_VERSION,
              subject: 'a/a',
              evidence,
              accept: new Set(isAccepted ? MIGRATIONS.map(({ id }) => id) : []),
            });
            const edited = editDocument(given, conversion.edits, {
              comments: 'keep',
            });
            expect(readYaml(edited)).toMatchObject({
              value: conversion.value,
              findings: [],
            });
            expect([...commentsIn(edited)].sort()).toEqual(
              [...commentsIn(given)].sort(),
            );
            expect(/[^\r]\n/.test(edited) && isOfWindows).toBe(false);
          },
        ),
        runs(100),
      );
    },
  );
});
