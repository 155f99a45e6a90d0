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
  const ports = valueAt(entries[index], ['ports']);
  const narrower = narrowerEntries(entries, callers, ports);
  return {
    class: 'assisted',
    field: [...INBOUND, index, 'service'],
    title: 'The wildcard * lets every service of the mesh call this one.',
    edits: [],
    proposal: {
      summary: summaryOf(unnamed, narrower),
      evidence: callers.map(
        caller => `${caller} declares that it calls this service.`,
      ),
      otherwise:
        'The wildcard stays, as a consent to calls from everybody in the mesh, which a policy has to permit.',
      edits: [...narrower.map(widened), ...proposed(unnamed, index, ports)],
    },
  };
}

/** An entry that names a caller, which may call more ports through the wildcard. */
interface NarrowerEntry {
  caller: string;
  index: number;
  /** What it may call either way; undefined: every port. */
  ports: PlainValue[] | undefined;
}

function narrowerEntries(
  entries: readonly PlainValue[],
  callers: readonly string[],
  ofWildcard: PlainValue | undefined,
): NarrowerEntry[] {
  return entries.flatMap((entry, index): NarrowerEntry[] => {
    const caller = textAt(entry, ['service']);
    const own = valueAt(entry, ['ports']);
    if (
      caller === undefined ||
      !callers.includes(caller) ||
      !Array.isArray(own)
    ) {
      return [];
    }
    if (!Array.isArray(ofWildcard)) {
      return [{ caller, index, ports: undefined }];
    }
    const ports = [...new Set([...own, ...ofWildcard])];
    return ports.length > own.length ? [{ caller, index, ports }] : [];
  });
}

function widened({ index, ports }: NarrowerEntry): Edit {
  const path = [...INBOUND, index, 'ports'];
  return ports ? { edit: 'put', path, value: ports } : { edit: 'remove', path };
}

function summaryOf(
  unnamed: readonly string[],
  narrower: readonly NarrowerEntry[],
): string {
  const names = narrower.map(({ caller }) => caller);
  return [
    unnamed.length === 0
      ? 'Remove the wildcard: no other service declares that it calls this one.'
      : `Name the callers instead: ${unnamed.join(', ')}.`,
    ...(names.length > 0
      ? [`The ports of the wildcard are added for ${names.join(', ')}.`]
      : []),
  ].join(' ');
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
