import { KnownFact } from '@ridgeway/plugin-platform-common';
import { addToRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { SubjectStates } from '../../subjects/SubjectStates';
import { quarterEnd } from '../../time/quarterEnd';
import { Projection } from '../Projection';
import {
  FIELD_FACTS,
  FieldDocument,
  FieldFact,
  fieldSteps,
  foldFields,
} from './foldFields';

const SUBJECTS = 'field_documents';

/** What is remembered of a document, with the partition that it counts in. */
type Kept = FieldDocument & { partition: KnownFact['partition'] };

/**
 * How many documents use which field.
 *
 * @remarks
 * Rows say by how many more or less in each quarter: what it was at the end of any quarter is their sum.
 */
export const fieldsProjection: Projection = {
  id: 'fields',
  version: 1,
  types: FIELD_FACTS,
  tables: [SUBJECTS, 'field_quarters'],
  apply: async (trx, facts) => {
    const own = facts.filter(isFieldFact);
    const documents = await SubjectStates.load<Kept>(trx, SUBJECTS, own);
    const rows = own.flatMap(fact => take(documents, fact));
    await documents.save(trx);
    await addToRows(trx, 'field_quarters', ['used', 'changed'], rows);
  },
};

type AboutSubject = FieldFact & { subject: string };

function isFieldFact(fact: KnownFact): fact is AboutSubject {
  return (
    fact.subject !== undefined && FIELD_FACTS.some(type => type === fact.type)
  );
}

function take(documents: SubjectStates<Kept>, fact: AboutSubject) {
  const { subject, partition } = fact;
  const from = movedFrom(fact);
  const source = from !== undefined && documents.get(from) ? from : subject;
  const before = documents.get(source);
  const after = foldFields(before, fact);
  if (after === before && source === subject) {
    return [];
  }
  documents.delete(source);
  if (after) {
    documents.set(subject, { ...after, partition });
  }
  const quarter = quarterEnd(fact.at);
  return [
    ...rowsOf(fieldSteps(before, -1), {
      quarter,
      sector: sectorOf(source),
      partition: before?.partition ?? partition,
    }),
    ...rowsOf(fieldSteps(after, 1), {
      quarter,
      sector: sectorOf(subject),
      partition,
    }),
  ];
}

function rowsOf(
  steps: ReturnType<typeof fieldSteps>,
  key: { quarter: string; sector: string; partition: KnownFact['partition'] },
) {
  return steps.map(step => ({ ...key, ...step }));
}
