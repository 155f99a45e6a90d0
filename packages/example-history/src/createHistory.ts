import { World } from '@ridgeway/intent';
import { FieldsTeller } from './FieldsTeller';
import { History, HistoryLine } from './History';
import { moment } from './moments';
import { ServiceTeller } from './ServiceTeller';
import { SERVICES } from './story/services';
import { END } from './story/times';
import { tellComponents } from './tellComponents';
import { tellDeprecations } from './tellDeprecations';
import { tellExceptions } from './tellExceptions';
import { tellFeatures } from './tellFeatures';
import { tellIncident } from './tellIncident';
import { tellSectors } from './tellSectors';
import { tellSettings } from './tellSettings';
import { tellSupport } from './tellSupport';
import { tellTemplates } from './tellTemplates';

/**
 * Two years of Fernhill Outdoor, up to where the example world stands.
 *
 * @param world - the example world: what its documents use in the end
 */
export function createHistory(world: World): HistoryLine[] {
  const history = new History();
  const fields = new FieldsTeller(history, world);
  tellSettings(history);
  tellSectors(history, fields);
  tellComponents(history);
  SERVICES.forEach(story =>
    new ServiceTeller(history, story, servicesAt, fields).tell(),
  );
  tellIncident(history);
  tellExceptions(history);
  tellDeprecations(history, world);
  tellFeatures(history);
  tellTemplates(history);
  tellSupport(history, servicesAt);
  return history.lines(END);
}

/** Services on the platform at a moment, as they were called then. */
function servicesAt(at: Date): string[] {
  return SERVICES.filter(
    ({ since, until, quietFrom }) =>
      moment(since) <= at &&
      [until, quietFrom].every(end => end === undefined || at < moment(end)),
  ).map(
    ({ subject, moves = [] }) =>
      moves.filter(move => moment(move.at) <= at).at(-1)?.to ?? subject,
  );
}
