import { namespaceOf } from '../../names/names';

/**
 * Makes what replaces the names that a text owes to its subject (`${namespace}`, `${subject}`,
 * `${service}`, `${sector}`, `${environment}`), so that the same change of two services reads the
 * same.
 */
export function abstractNames(
  subject: string,
  environment: string,
): (text: string) => string {
  const [sector, service] = subject.split('/');
  const names = new Map([
    [environment, '${environment}'],
    [sector, '${sector}'],
    [namespaceOf(sector, environment), '${namespace}'],
    ...(service === undefined
      ? []
      : [[service, '${service}'] as const, [subject, '${subject}'] as const]),
  ]);
  // The longest first: a namespace begins with the name of its sector.
  const alternatives = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![A-Za-z0-9])(?:${alternatives.join('|')})(?![A-Za-z0-9])`,
    'g',
  );
  return text => text.replace(pattern, name => names.get(name) ?? name);
}
