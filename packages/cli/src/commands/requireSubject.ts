import { didYouMean } from '@ridgeway/intent';
import { Source } from '../input/Source';
import { UsageError } from '../UsageError';
import { fileOf } from './ExplainedSubject';

/** @throws UsageError when a world has no such sector or service, naming the nearest */
export function requireSubject({ world }: Source, subject: string): void {
  const members = [world.services, world.meshMembers, world.packages].flatMap(
    documents => [...documents.keys()],
  );
  const sectors = [...world.sectors.keys()].sort();
  // A document that cannot be read is an error of its own, told with its place.
  const isBroken = world.diagnostics.some(
    ({ file }) => file === fileOf(subject),
  );
  if ([...members, ...sectors].includes(subject) || isBroken) {
    return;
  }
  const isMember = subject.includes('/');
  const near = didYouMean(subject, isMember ? members : sectors);
  const [sector] = subject.split('/');
  const neighbours = members.filter(each => each.startsWith(`${sector}/`));
  throw new UsageError(
    [
      `There is no ${isMember ? 'service' : 'sector'} ${subject}.`,
      ...(near ? [`Did you mean ${near}?`] : []),
      isMember && neighbours.length > 0
        ? `Sector ${sector} has ${neighbours.sort().join(', ')}.`
        : `Sectors are ${sectors.join(', ') || 'none'}.`,
    ].join(' '),
  );
}
