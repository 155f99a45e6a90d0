import { History } from './History';
import { daysAfter, moment } from './moments';
import { COMPONENTS } from './story/components';
import { SERVICES } from './story/services';
import { END } from './story/times';
import { ownerOf } from './tellIntent';

/** The portal first read the catalog on this day, before there was a sector. */
const FIRST_READ = '2024-11-25';

/** An old component stays in the catalog for so many days, adopted by the service in its place. */
const ADOPTED_DAYS = 45;

/** What the catalog shows: services beside the platform, and those of the platform. */
export function tellComponents(history: History): void {
  COMPONENTS.forEach(({ name, owner, since, taken, until }) => {
    const ref = `component:default/${name}`;
    observe(
      history,
      moment(since ?? FIRST_READ),
      ref,
      `group:default/${owner}`,
    );
    if (taken) {
      observe(history, moment(taken.at), ref, `group:default/${taken.by}`);
    }
    if (until !== undefined) {
      leave(history, moment(until), ref);
    }
  });
  SERVICES.filter(({ kind }) => kind === undefined).forEach(story => {
    const { replaces, until, moves = [] } = story;
    let { subject } = story;
    const since = moment(story.since);
    observe(history, since, `component:${subject}`, ownerOf(subject), subject);
    if (replaces !== undefined) {
      const old = `component:default/${replaces}`;
      observe(history, since, old, ownerOf(subject), subject);
      const end = until === undefined ? undefined : moment(until);
      if (end) {
        observe(history, end, old, ownerOf(subject));
      } else if (daysAfter(since, ADOPTED_DAYS) < END) {
        leave(history, daysAfter(since, ADOPTED_DAYS), old);
      }
    }
    for (const { at, to } of moves) {
      leave(history, moment(at), `component:${subject}`);
      subject = to;
      observe(history, moment(at), `component:${to}`, ownerOf(to), to);
    }
    if (until !== undefined) {
      leave(history, moment(until), `component:${subject}`);
    }
  });
}

function observe(
  history: History,
  at: Date,
  component: string,
  owner: string,
  platform?: string,
): void {
  history.add({
    at,
    type: 'component.observed',
    subject: component,
    data: {
      owner,
      lifecycle: 'production',
      ...(platform === undefined ? {} : { platform }),
    },
  });
}

function leave(history: History, at: Date, component: string): void {
  history.add({ at, type: 'component.gone', subject: component, data: {} });
}
