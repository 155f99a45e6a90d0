import { parseDocument, printDocument } from '@ridgeway/intent';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { comparisonOf, emptyReport } from '../report/Report';
import { olderDocuments } from './olderDocuments';

/** Multiple of what the same documents cost in v1. */
const SERVING_AT_MOST = 10;

/** Reading older documents, beside the same services written in v1. */
export const servingProbe: Probe = {
  name: 'serving',
  sizes: [100, 1_000, 10_000],
  run(size) {
    const older = olderDocuments(size);
    const newest = older.flatMap(({ file, text }) => {
      const { located } = parseDocument(text, { file });
      return located ? [{ file, text: printDocument(located.document) }] : [];
    });
    const [ours, reference] = compare(
      [
        {
          name: 'read v1alpha1 and v1beta1',
          run: () =>
            older.map(({ text, file }) => parseDocument(text, { file })),
        },
        {
          name: 'read the same in v1',
          run: () =>
            newest.map(({ text, file }) => parseDocument(text, { file })),
        },
      ],
      size < 10_000 ? 5 : 20,
    );
    return {
      ...emptyReport(),
      comparisons: [comparisonOf(size, ours, reference, SERVING_AT_MOST)],
    };
  },
};
