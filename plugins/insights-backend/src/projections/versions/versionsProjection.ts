import { KnownFact } from '@ridgeway/plugin-platform-common';
import { addToRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { SubjectStates } from '../../subjects/SubjectStates';
import { dayOf } from '../../time/dayOf';
import { Projection } from '../Projection';

const DOCUMENTS = 'version_documents';

/** What is remembered of a service. */
interface Written {
  version: string;
  partition: KnownFact['partition'];
}

/**
 * How many services are written in which version.
 *
 * @remarks
 * Services alone have had other versions than the present one. Rows say by how many more or less from
 * a day on: what it was at the end of any day is their sum.
 */
export const versionsProjection: Projection = {
  id: 'versions',
  version: 1,
  types: ['intent.committed'],
  tables: [DOCUMENTS, 'version_days'],
  apply: async (trx, facts) => {
    const documents = await SubjectStates.load<Written>(trx, DOCUMENTS, facts);
    const rows = facts.flatMap(fact => take(documents, fact));
    await documents.save(trx);
    await addToRows(trx, 'version_days', ['services'], rows);
  },
};

function take(documents: SubjectStates<Written>, fact: KnownFact) {
  if (fact.type !== 'intent.committed' || fact.subject === undefined) {
    return [];
  }
  const { subject, partition } = fact;
  const { intent } = fact.data;
  if (!intent || !subject.includes('/')) {
    return [];
  }
  const from = movedFrom(fact);
  const source = from !== undefined && documents.get(from) ? from : subject;
  const before = documents.get(source);
  const after: Written | undefined =
    intent.kind === 'Service' && intent.change !== 'removed'
      ? { version: intent.version, partition: before?.partition ?? partition }
      : undefined;
  documents.delete(source);
  if (after) {
    documents.set(subject, after);
  }
  const day = dayOf(fact.at);
  return [
    ...step(before, { day, sector: sectorOf(source) }, -1),
    ...step(after, { day, sector: sectorOf(subject) }, 1),
  ];
}

function step(
  written: Written | undefined,
  place: { day: string; sector: string },
  services: 1 | -1,
) {
  return written ? [{ ...place, ...written, services }] : [];
}
