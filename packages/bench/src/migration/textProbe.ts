import { migrateDocument } from '@ridgeway/intent';
import { dump, load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { comparisonOf, emptyReport } from '../report/Report';
import { olderDocuments } from './olderDocuments';

/** Multiple of reading and printing with the library that knows comments as well. */
const TEXT_AT_MOST = 30;

/** Migrating texts with their comments, beside reading and printing them unchanged. */
export const textProbe: Probe = {
  name: 'text',
  sizes: [100, 10_000],
  run(size) {
    const documents = olderDocuments(size);
    const [ours, withComments, ...without] = compare(
      [
        {
          name: 'migrate to v1, comments kept',
          run: () =>
            documents.map(({ text, file }) => migrateDocument(text, { file })),
        },
        {
          name: 'yaml document read and printed, comments kept',
          run: () =>
            documents.map(({ text }) => parseDocument(text).toString()),
        },
        // One reference is enough where each takes long.
        ...(size < 10_000
          ? [
              {
                name: 'js-yaml load and dump, comments lost',
                run: () => documents.map(({ text }) => dump(load(text))),
              },
            ]
          : []),
      ],
      5,
    );
    return {
      ...emptyReport(),
      comparisons: [
        comparisonOf(size, ours, withComments, TEXT_AT_MOST),
        ...without.map(each => comparisonOf(size, ours, each)),
      ],
      figures: [
        {
          what: 'migrate one document',
          size,
          value: ours.cost.median / size,
          unit: 'ms',
        },
      ],
    };
  },
};
