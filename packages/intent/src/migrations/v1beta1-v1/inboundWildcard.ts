import { Edit } from '../../edit/Edit';
import { valueAt } from '../../edit/editValue';
import { PlainValue } from '../../yaml/PlainValue';
import {
  MigrationContext,
  MigrationDefinition,
  MigrationPart,
} from '../MigrationDefinition';
import { listAt, textAt } from '../plain';
import { HOP } from './hop';

const INBOUND = ['spec', 'inbound'];

/** A wildcard becomes the callers that declare the call, where somebody agrees. */
export const inboundWildcard: MigrationDefinition = {
  id: 'inbound-wildcard',
  ...HOP,
  class: 'assisted',
  title:
    'A wildcard under inbound becomes the callers that declare that they call the service.',
  plan(document, context) {
    const entries = listAt(document, INBOUND);
    const index = entries.findIndex(
      entry => textAt(entry, ['service']) === '*',
    );
    return index === -1 ? [] : [part(entries, index, context)];
  },
};

function part(
  entries: readonly PlainValue[],
  index: number,
  { subject, evidence }: MigrationContext,
): MigrationPart {
  const callers =
    subject === undefined ? [] : [...new Set(evidence.callersOf(subject))];
  const named = new Set(entries.map(entry => textAt(entry, ['service'])));
  const unnamed = callers.filter(caller => !named.has(caller)).sort();
  return {
    class: 'assisted',
    field: [...INBOUND, index, 'service'],
    title: 'The wildcard * lets every service of the mesh call this one.',
    edits: [],
    proposal: {
      summary:
        unnamed.length === 0
          ? 'Remove the wildcard: no other service declares that it calls this one.'
          : `Name the callers instead: ${unnamed.join(', ')}.`,
      evidence: callers.map(
        caller => `${caller} declares that it calls this service.`,
      ),
      otherwise:
        'The wildcard stays, as a consent to calls from everybody in the mesh, which a policy has to permit.',
      edits: proposed(unnamed, index, valueAt(entries[index], ['ports'])),
    },
  };
}

/** The first caller takes the place of the wildcard, the others come behind the last entry. */
function proposed(
  [first, ...rest]: readonly string[],
  index: number,
  ports: PlainValue | undefined,
): Edit[] {
  return first === undefined
    ? [{ edit: 'remove', path: [...INBOUND, index] }]
    : [
        { edit: 'set', path: [...INBOUND, index, 'service'], value: first },
        ...rest.map(
          (service): Edit => ({
            edit: 'add',
            path: INBOUND,
            value: { service, ...(ports === undefined ? {} : { ports }) },
          }),
        ),
      ];
}
