import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { readYaml } from '../yaml/readYaml';
import {
  commentsIn,
  generated,
  pathsOf,
  pick,
  written,
} from '../__testUtils__/writtenDocuments';
import { Edit } from './Edit';
import { editDocument } from './editDocument';
import { editValue, isBelow, valueAt } from './editValue';

/** A place below a mapping or behind a list where nothing is yet. */
const below = fc.constantFrom<Path>(
  ['new'],
  ['new', 'er'],
  ['key three'],
  ['1'],
  ['list', 0],
  ['list', 0, 'of'],
);

function freePlaces(value: PlainValue, fresh: Path): Path[] {
  return pathsOf(value).flatMap(path => {
    const found = valueAt(value, path);
    if (typeof found !== 'object' || found === null) {
      return [];
    }
    return Array.isArray(found)
      ? [[...path, found.length, ...fresh.slice(1)]]
      : [[...path, ...fresh]];
  });
}

function expectEdited(
  document: { text: string; value: PlainValue },
  edit: Edit,
) {
  const edited = editDocument(document.text, [edit], { comments: 'keep' });
  expect(readYaml(edited)).toMatchObject({ findings: [] });
  expect(readYaml(edited).value).toEqual(editValue(document.value, edit));
  expect([...commentsIn(edited)].sort()).toEqual(
    [...commentsIn(document.text)].sort(),
  );
}

describe('editDocument, whatever the document', () => {
  it('moves any value to any free place, with every comment', () => {
    fc.assert(
      fc.property(
        written,
        fc.nat(),
        fc.nat(),
        below,
        (document, a, b, fresh) => {
          const path = pick(
            a,
            pathsOf(document.value).filter(each => each.length > 0),
          );
          const to = pick(b, freePlaces(document.value, fresh));
          fc.pre(path !== undefined && to !== undefined && !isBelow(to, path));
          expectEdited(document, { edit: 'move', path, to });
        },
      ),
      runs(800),
    );
  });

  it('moves any key behind all others of its mapping, under another name', () => {
    fc.assert(
      fc.property(written, fc.nat(), (document, seed) => {
        const path = pick(
          seed,
          pathsOf(document.value).filter(
            each => typeof each[each.length - 1] === 'string',
          ),
        );
        fc.pre(path !== undefined);
        const within = path.slice(0, -1);
        const to = [...within, 'renamed'];
        const last = { edit: 'move', path, to, last: true } as const;
        expectEdited(document, last);
        const edited = readYaml(editDocument(document.text, [last])).value;
        expect(Object.keys(Object(valueAt(edited, within))).pop()).toBe(
          'renamed',
        );
      }),
      runs(500),
    );
  });

  it('wraps any value where it stands, with every comment', () => {
    fc.assert(
      fc.property(written, fc.nat(), below, (document, seed, fresh) => {
        const path = pick(
          seed,
          pathsOf(document.value).filter(each => each.length > 0),
        );
        fc.pre(path !== undefined);
        expectEdited(document, {
          edit: 'move',
          path,
          to: [...path, ...fresh],
        });
      }),
      runs(800),
    );
  });

  it('puts any value in place of any other, with every comment', () => {
    fc.assert(
      fc.property(written, fc.nat(), generated, (document, seed, value) => {
        const path = pick(
          seed,
          pathsOf(document.value).filter(each => each.length > 0),
        );
        fc.pre(path !== undefined);
        expectEdited(document, { edit: 'put', path, value });
      }),
      runs(800),
    );
  });

  it('removes any part and keeps every comment when it is told to', () => {
    fc.assert(
      fc.property(written, fc.nat(), (document, seed) => {
        const path = pick(
          seed,
          pathsOf(document.value).filter(each => each.length > 0),
        );
        fc.pre(path !== undefined);
        expectEdited(document, { edit: 'remove', path });
      }),
      runs(800),
    );
  });
});
