import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { isScalar, visit } from 'yaml';
import { pathsOf, pick, written } from '../__testUtils__/writtenDocuments';
import { Draft, draftOf } from './Draft';
import { editValue } from './editValue';
import { removing } from './removing';
import { reread } from './rereading';

/** Where the nodes of a draft begin, and where its single values end. */
function placesOf({ root }: Draft) {
  const places: number[][] = [];
  visit(root, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [];
      places.push(isScalar(node) ? [start ?? -1, end ?? -1] : [start ?? -1]);
    },
  });
  return places;
}

describe('reread', () => {
  it('comes to what reading the whole text does, whatever the document', () => {
    const often = runs(300);
    let reads = 0;
    fc.assert(
      fc.property(written, fc.nat(), (document, seed) => {
        const path = pick(
          seed,
          pathsOf(document.value).filter(each => each.length > 0),
        );
        fc.pre(path !== undefined);
        const draft = draftOf(document.text);
        const value = editValue(draft.value, { edit: 'remove', path });
        const next = reread(draft, removing(draft, path, true), value);
        fc.pre(next !== undefined);
        const whole = draftOf(next.source.text);
        expect(whole.value).toEqual(value);
        expect(placesOf(next)).toEqual(placesOf(whole));
        expect(next.source.comments).toEqual(whole.source.comments);
        reads += 1;
      }),
      often,
    );
    expect(reads).toBe(often.numRuns);
  });
});
