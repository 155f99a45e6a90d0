import { migrateDocument } from '@ridgeway/intent';
import { dump, load } from 'js-yaml';
import { Probe } from '../Benchmark';
import { compare } from '../measure/compare';
import { comparisonOf, emptyReport } from '../report/Report';
import { olderDocuments } from './olderDocuments';

/** Migrating texts with their comments, beside reading and printing them without. */
export const textProbe: Probe = {
  name: 'text',
  sizes: [100, 10_000],
  run(size) {
    const documents = olderDocuments(size);
    const [ours, yaml] = compare(
      [
        {
          name: 'migrate to v1, comments kept',
          run: () =>
            documents.map(({ text, file }) => migrateDocument(text, { file })),
        },
        {
          name: 'js-yaml load and dump, comments lost',
          run: () => documents.map(({ text }) => dump(load(text))),
        },
      ],
      5,
    );
    return {
      ...emptyReport(),
      comparisons: [comparisonOf(size, ours, yaml)],
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
