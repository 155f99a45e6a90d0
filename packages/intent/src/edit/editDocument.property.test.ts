import fc from 'fast-check';
import { Path } from '../model/Path';
import { readYaml } from '../yaml/readYaml';
import { Edit, EditError } from './Edit';
import { editDocument } from './editDocument';
import {
  at,
  commentsIn,
  generated,
  pathsOf,
  pick,
  scalar,
  written,
} from '../__testUtils__/writtenDocuments';

function reading(text: string): unknown {
  const { value, findings } = readYaml(text);
  expect(findings).toEqual([]);
  return value;
}

/** Undefined where a comment would be lost, which is refused. */
function removedFrom(text: string, path: Path): string | undefined {
  try {
    return editDocument(text, [{ edit: 'remove', path }]);
  } catch (error) {
    if (error instanceof EditError && /would be lost/.test(error.message)) {
      return undefined;
    }
    throw error;
  }
}

/** Whether the lines are among the others, in their order. */
function isWithin(lines: string[], all: string[]): boolean {
  let from = 0;
  return lines.every(line => {
    from = all.indexOf(line, from) + 1;
    return from > 0;
  });
}

describe('editDocument, whatever the document', () => {
  it('adds to any list, and keeps every other line', () => {
    fc.assert(
      fc.property(written, fc.nat(), generated, (document, seed, item) => {
        const lists = pathsOf(document.value).filter(path =>
          Array.isArray(at(document.value, path)),
        );
        const path = pick(seed, lists);
        fc.pre(path !== undefined);
        const edit: Edit = { edit: 'add', path, value: item };
        const edited = editDocument(document.text, [edit]);
        const before = at(document.value, path);
        expect(at(Object(reading(edited)), path)).toEqual([
          ...(Array.isArray(before) ? before : []),
          item,
        ]);
        expect(commentsIn(edited)).toEqual(commentsIn(document.text));
        const isBlock =
          document.how === 'block' &&
          Array.isArray(before) &&
          before.length > 0;
        expect(
          !isBlock || isWithin(document.text.split('\n'), edited.split('\n')),
        ).toBe(true);
      }),
    );
  });

  it('sets what is there and what is not, and changes one line at most', () => {
    fc.assert(
      fc.property(
        written,
        fc.nat(),
        fc.option(
          fc.uniqueArray(fc.constantFrom('new', 'other'), { minLength: 1 }),
        ),
        scalar,
        (document, seed, fresh, value) => {
          const candidates = pathsOf(document.value).filter(path => {
            const found = at(document.value, path);
            return fresh
              ? typeof found === 'object' && !Array.isArray(found)
              : typeof found !== 'object';
          });
          const found = pick(seed, candidates);
          fc.pre(found !== undefined);
          const path = [...found, ...(fresh ?? [])];
          const edited = editDocument(document.text, [
            { edit: 'set', path, value },
          ]);
          expect(at(Object(reading(edited)), path)).toEqual(value);
          expect(commentsIn(edited)).toEqual(commentsIn(document.text));
          const after = edited.split('\n');
          const gone = document.text
            .split('\n')
            .filter(line => !after.includes(line));
          expect(gone.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('removes any key and item, and nothing but what is about it', () => {
    fc.assert(
      fc.property(written, fc.nat(), (document, seed) => {
        const path = pick(
          seed,
          pathsOf(document.value).filter(
            each =>
              each.length > 0 && typeof each[each.length - 1] === 'string',
          ),
        );
        fc.pre(path !== undefined);
        const edited = removedFrom(document.text, path);
        fc.pre(edited !== undefined);
        const expected = structuredClone(document.value);
        Reflect.deleteProperty(
          Object(at(expected, path.slice(0, -1))),
          path[path.length - 1],
        );
        expect(reading(edited)).toEqual(expected);
        expect(isWithin(commentsIn(edited), commentsIn(document.text))).toBe(
          true,
        );
      }),
    );
  });
});
