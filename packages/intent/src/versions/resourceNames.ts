import { parseEndpoint } from '../resources/externalService';
import { DNS_LABEL } from '../schema/names';

const LONGEST = 63;

/**
 * Names for what is named after something else, best first: `inventory` for `retail/inventory`,
 * then `retail-inventory`.
 */
export function namesOfScoped(scopedName: string): string[] {
  const [sector, name = sector] = scopedName.split('/');
  return [labelFrom(name), labelFrom(`${sector}-${name}`)];
}

/** Names for an address: its host with hyphens, then the same with its port. */
export function namesOfAddress(url: string): string[] {
  const endpoint = parseEndpoint('default', url);
  return endpoint
    ? [labelFrom(endpoint.host), labelFrom(`${endpoint.host}-${endpoint.port}`)]
    : ['external'];
}

/** The best name that is not taken, which it is from then on; numbered when all are. */
export function takeName(
  candidates: readonly string[],
  taken: Set<string>,
): string {
  const [best] = candidates;
  let name = candidates.find(candidate => !taken.has(candidate));
  for (let number = 2; name === undefined; number++) {
    const ending = `-${number}`;
    const numbered = labelFrom(best.slice(0, LONGEST - ending.length)) + ending;
    name = taken.has(numbered) ? undefined : numbered;
  }
  taken.add(name);
  return name;
}

/** The DNS label nearest to a text. */
function labelFrom(text: string): string {
  const label = text
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return DNS_LABEL.test(label) ? label : 'external';
}
