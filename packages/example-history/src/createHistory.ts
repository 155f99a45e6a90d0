import { History, HistoryLine } from './History';
import { moment } from './moments';
import { ServiceTeller } from './ServiceTeller';
import { SERVICES } from './story/services';
import { END } from './story/times';
import { tellComponents } from './tellComponents';
import { tellSectors } from './tellSectors';
import { tellSettings } from './tellSettings';
import { tellSupport } from './tellSupport';

/** Two years of Fernhill Outdoor, up to where the example world stands. */
export function createHistory(): HistoryLine[] {
  const history = new History();
  tellSettings(history);
  tellSectors(history);
  tellComponents(history);
  SERVICES.forEach(story =>
    new ServiceTeller(history, story, servicesAt).tell(),
  );
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
