import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { checkWorld } from '../checks/checkWorld';
import { Diagnostic } from '../model/Diagnostic';
import { mutatedTexts } from '../__testUtils__/mutatedTexts';
import { SMALL_WORLD, smallWorld } from '../__testUtils__/smallWorld';
import { loadWorld, updateWorld } from './loadWorld';
import { World, WorldFile } from './World';

const FILE = 'sectors/retail/files/app.conf';
const POLICY = 'sectors/retail/policies/a.cedar';
const BASE: Readonly<Record<string, string>> = {
  ...SMALL_WORLD,
  [FILE]: 'name=${metadata.name}\n',
  [POLICY]: '',
};
const paths = Object.keys(BASE);

/** One file of the world broken, emptied, or gone. */
const change: fc.Arbitrary<{ path: string; text?: string }> = fc
  .constantFrom(...paths)
  .chain(path =>
    fc.record({
      path: fc.constant(path),
      text: fc.option(
        fc.oneof(
          {
            weight: 4,
            arbitrary: mutatedTexts([BASE[path], ...Object.values(BASE)]),
          },
          { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
        ),
        { nil: undefined },
      ),
    }),
  );

/** Paths that nobody should be able to do anything with. */
const oddPath = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'sectors',
        'platform',
        'retail',
        'files',
        'policies',
        'exceptions',
        '..',
        '.',
        '',
        '__proto__',
        'constructor',
        'sector.yaml',
        'a.yaml',
        'a.yml',
        'a.cedar',
        'a\0b',
      ),
      { maxLength: 6 },
    )
    .map(segments => segments.join('/')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Everything that a world says, without the functions that find places. */
function said(world: World): unknown {
  const documents = (map: ReadonlyMap<string, { document: unknown }>) =>
    [...map].map(([key, { document }]) => [key, document]).sort();
  return {
    platform: world.platform?.document,
    sectors: documents(world.sectors),
    services: documents(world.services),
    meshMembers: documents(world.meshMembers),
    packages: documents(world.packages),
    exceptions: documents(world.exceptions),
    guardrails: documents(world.guardrails),
    ownerships: documents(world.ownerships),
    policies: world.policies,
    files: [...world.files].sort(),
    diagnostics: world.diagnostics,
  };
}

function filesWith(
  changes: readonly { path: string; text?: string }[],
): WorldFile[] {
  return smallWorld({
    ...BASE,
    ...Object.fromEntries(changes.map(({ path, text }) => [path, text])),
  });
}

function places(findings: readonly Diagnostic[], files: readonly WorldFile[]) {
  for (const { file, line, column, message } of findings) {
    const lines = files.find(({ path }) => path === file)?.text.split('\n');
    expect(message).not.toBe('');
    expect(lines?.[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
  }
}

describe('any change of a world', () => {
  it('breaks only the document that it is in', () => {
    fc.assert(
      fc.property(change, changed => {
        const world = loadWorld(filesWith([changed]));
        const whole = loadWorld(filesWith([]));
        const documents = [
          'sectors',
          'services',
          'meshMembers',
          'packages',
          'exceptions',
          'guardrails',
        ] as const;
        for (const kind of documents) {
          for (const [key, { document, file }] of whole[kind]) {
            const now = world[kind].get(key)?.document;
            expect(file === changed.path || now).toEqual(
              file === changed.path || document,
            );
          }
        }
        expect(world.diagnostics.map(({ file }) => file)).toEqual(
          world.diagnostics.map(() => changed.path),
        );
      }),
      runs(1_000),
    );
  });

  it('is the same file by file and all at once, and every finding has its place', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), changes => {
        const files = filesWith(changes);
        const atOnce = loadWorld(files);
        const oneByOne = changes.reduce(
          (world, changed) => updateWorld(world, [changed]),
          loadWorld(filesWith([])),
        );
        expect(said(oneByOne)).toEqual(said(atOnce));
        places([...atOnce.diagnostics, ...checkWorld(atOnce)], files);
      }),
      runs(800),
    );
  });

  it('does nothing at a path that means nothing, and never throws', () => {
    fc.assert(
      fc.property(
        oddPath,
        fc.constantFrom(...Object.values(BASE)),
        (path, text) => {
          const world = updateWorld(loadWorld(filesWith([])), [{ path, text }]);
          expect(() => checkWorld(world)).not.toThrow();
          expect(() => updateWorld(world, [{ path }])).not.toThrow();
          for (const asset of world.files.keys()) {
            expect(asset).toMatch(/^sectors\/[^/]+\/files\/./);
          }
        },
      ),
      runs(1_500),
    );
  });
});
