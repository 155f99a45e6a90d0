import { takeName } from '../versions/resourceNames';
import { outboundNames } from '../versions/v1beta1/outboundNames';
import { PlainValue } from '../yaml/PlainValue';
import { listAt, textAt } from './plain';

/** Names that an entry of `outbound` would have, best first. */
export function namesOfEntry(entry: PlainValue): string[] {
  return outboundNames({
    name: textAt(entry, ['name']),
    service: textAt(entry, ['service']),
    external: textAt(entry, ['external']),
    secret: textAt(entry, ['secret']),
    managed: textAt(entry, ['managed']),
  });
}

/** Names that entries of `outbound` have so far. */
export function namesTaken(document: PlainValue): Set<string> {
  const taken = new Set<string>();
  for (const entry of listAt(document, ['spec', 'outbound'])) {
    takeName(namesOfEntry(entry), taken);
  }
  return taken;
}
