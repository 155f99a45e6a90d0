import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { AnyLocated, parseDocument } from '../parse/parseDocument';
import { DocumentKind, documentSchemas } from '../schema/documents';
import { arbitraryOf } from '../__testUtils__/arbitraryOf';
import { mutatedTexts } from '../__testUtils__/mutatedTexts';
import { smallWorld } from '../__testUtils__/smallWorld';
import { readYaml } from '../yaml/readYaml';
import { printDocument } from './printDocument';

const kinds = Object.keys(documentSchemas).filter(
  (kind): kind is DocumentKind => kind in documentSchemas,
);

describe('printDocument', () => {
  it.each(kinds)('prints any %s so that it reads the same', kind => {
    const schema = documentSchemas[kind];
    fc.assert(
      fc.property(arbitraryOf(schema), value => {
        const document = schema.parse(value);
        const printed = printDocument(document);
        expect(readYaml(printed)).toMatchObject({
          value: document,
          findings: [],
        });
        // Rules may refuse a generated document; what they let pass is the same.
        const { located } = parseDocument(printed, { file: 'a.yaml' });
        const again = located?.document ?? document;
        expect(again).toEqual(document);
        expect(printDocument(again)).toBe(printed);
      }),
      runs(150),
    );
  });

  it('writes fields in the order authors expect, and long text unbroken', () => {
    const { located } = parseDocument(
      `kind: Guardrail
spec: { title: t, why: "${'long '.repeat(
        40,
      )}end", layers: [mesh], owner: group:default/platform, overridable: false }
metadata: { name: strict-mesh }
apiVersion: ridgeway.dev/v1
`,
      { file: 'a.yaml' },
    );
    expect(located && printDocument(located.document)).toBe(
      `apiVersion: ridgeway.dev/v1
kind: Guardrail
metadata:
  name: strict-mesh
spec:
  title: t
  why: ${'long '.repeat(40)}end
  layers:
    - mesh
  owner: group:default/platform
  overridable: false
`,
    );
  });

  it('writes out what aliases and merge keys meant', () => {
    const { located } = parseDocument(
      `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: a, sector: s }
spec:
  containers:
    a: &a { image: a, args: &args [x, y] }
    b: { <<: *a, command: *args }
`,
      { file: 'a.yaml' },
    );
    const printed = located ? printDocument(located.document) : '';
    expect(printed).not.toMatch(/[&*<]/);
    expect(
      parseDocument(printed, { file: 'a.yaml' }).located?.document,
    ).toEqual(located?.document);
  });
});

/** What is printed of a document, read. */
function readAgain({ document, writtenAs }: AnyLocated): unknown {
  const printed = printDocument(document);
  // What Score lets pass with a warning is judged more strictly once it is ours.
  return writtenAs === 'score.dev/v1b1'
    ? readYaml(printed).value
    : parseDocument(printed, { file: 'a.yaml' }).located?.document;
}

describe('any text', () => {
  const texts = smallWorld().map(({ text }) => text);

  it.each([
    ['mutated documents', mutatedTexts(texts), 2000],
    ['random text', fc.string({ unit: 'binary', maxLength: 200 }), 400],
  ])(
    'is refused with a place in the text, or reads the same once printed: %s',
    (_, arbitrary, numRuns) => {
      fc.assert(
        fc.property(arbitrary, text => {
          const { located, diagnostics } = parseDocument(text, {
            file: 'sectors/web/a.yaml',
          });
          const lines = text.split('\n');
          for (const { line, column, message } of diagnostics) {
            expect(message).not.toBe('');
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual(lines[line - 1].length + 1);
          }
          const isRefused = diagnostics.some(
            ({ severity }) => severity === 'error',
          );
          expect(isRefused).toBe(located === undefined);
          expect(located && readAgain(located)).toEqual(located?.document);
        }),
        runs(numRuns),
      );
    },
  );
});
