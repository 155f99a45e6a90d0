import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { parse, stringify } from 'yaml';
import { V1ALPHA1, V1BETA1 } from '../__testUtils__/olderServices';
import { mutatedTexts } from '../__testUtils__/mutatedTexts';
import { mutatedTrees } from '../__testUtils__/mutatedTrees';
import { printDocument } from '../print/printDocument';
import { worldPath } from '../world/worldPath';
import { readYaml } from '../yaml/readYaml';
import { parseDocument } from './parseDocument';

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const EXAMPLES = join(__dirname, '../../../../examples/intents');

const texts = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  // Manifests that packages bring are no intents.
  .filter(path => worldPath(path).holds !== 'manifest')
  .sort()
  .map(path => readFileSync(join(EXAMPLES, path), 'utf8'))
  .concat(V1ALPHA1, V1BETA1);

/** Most time a document may take, per character and to begin with; far above what it does. */
const SLOWEST = { start: 400, perCharacter: 0.05 };

/** Refused with a place inside the text, or read; and soon. */
function expectAnAnswer(text: string) {
  const started = performance.now();
  const { located, diagnostics } = parseDocument(text, {
    file: 'sectors/web/a.yaml',
  });
  expect(performance.now() - started).toBeLessThan(
    SLOWEST.start + SLOWEST.perCharacter * text.length,
  );
  const lines = text.split('\n');
  for (const finding of diagnostics) {
    const { line, column, endLine = line } = finding;
    const { message, allowed, example, suggestion } = finding;
    expect([message, allowed, example, suggestion]).not.toContain('');
    expect(lines[line - 1].length + 1).toBeGreaterThanOrEqual(column);
    expect(endLine).toBeLessThanOrEqual(lines.length);
  }
  const isRefused = diagnostics.some(({ severity }) => severity === 'error');
  expect(isRefused).toBe(located === undefined);
  if (located) {
    const printed = printDocument(located.document);
    // What Score lets pass with a warning is judged more strictly once it is ours.
    const again =
      located.writtenAs === 'score.dev/v1b1'
        ? readYaml(printed).value
        : parseDocument(printed, { file: 'a.yaml' }).located?.document;
    expect(again).toEqual(located.document);
  }
}

describe('parseDocument', () => {
  it('reads every document of the example company', () => {
    expect(texts.length).toBeGreaterThan(20);
    texts.forEach(expectAnAnswer);
  });

  it.each([
    ['bytes', mutatedTexts(texts), 1_500],
    [
      'trees in blocks',
      mutatedTrees(texts.map(text => parse(text))).map(
        tree => stringify(tree) ?? '',
      ),
      800,
    ],
    [
      'trees in brackets',
      mutatedTrees(texts.map(text => parse(text))).map(
        tree => JSON.stringify(tree) ?? '',
      ),
      1_500,
    ],
    [
      'line ends',
      mutatedTexts(texts.map(text => text.replaceAll('\n', '\r\n'))),
      300,
    ],
    [
      'byte order marks',
      fc.constantFrom(...texts).map(text => `\ufeff${text}`),
      50,
    ],
  ])(
    'answers any change of their %s, and keeps what it accepts',
    (_, arbitrary, numRuns) => {
      expect.hasAssertions();
      fc.assert(fc.property(arbitrary, expectAnAnswer), runs(numRuns));
    },
  );

  it.each([
    ['a huge text', `a: "${'x'.repeat(1_000_000)}"`],
    ['a huge block', `a: |\n${'  x\n'.repeat(200_000)}`],
    ['a huge key', `${'x'.repeat(900_000)}: a`],
    ['quotes that never close', '"a '.repeat(50_000)],
    ['brackets that never close', 'a: {b: ['.repeat(50_000)],
    ['brackets that close too often', `a: ${']}'.repeat(300_000)}`],
    [
      'a bomb of merge keys',
      `a: &a { b: c }\n${Array.from(
        { length: 3_000 },
        (_, i) => `k${i}: { <<: [*a, *a, *a, *a, *a] }`,
      ).join('\n')}`,
    ],
    ['a bomb of documents', '---\n'.repeat(100_000)],
    ['comments', '#\n'.repeat(300_000)],
    [
      'indentation',
      Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    ],
    ['question marks', '? '.repeat(100_000)],
    [
      'a service with many containers',
      `apiVersion: ridgeway.dev/v1\nkind: Service\nmetadata: { name: a, sector: s }\nspec:\n  containers:\n${Array.from(
        { length: 4_000 },
        (_, i) =>
          `    c${i}: { image: a, before: { c${i + 1}: { ready: started } } }`,
      ).join('\n')}`,
    ],
    [
      'a service of placeholders',
      `apiVersion: ridgeway.dev/v1\nkind: Service\nmetadata: { name: a, sector: s }\nspec: { containers: { app: { image: a, variables: { A: "${'${resources.x.y}'.repeat(
        20_000,
      )}" } } } }`,
    ],
    [
      'a service of unknown fields',
      `apiVersion: ridgeway.dev/v1\nkind: Service\nmetadata: { name: a, sector: s }\nspec: { ${Array.from(
        { length: 20_000 },
        (_, i) => `containesr${i}: 1`,
      ).join(', ')} }`,
    ],
  ])('answers soon on %s', (_, text) => {
    expect.hasAssertions();
    const started = performance.now();
    parseDocument(text, { file: 'a.yaml' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
