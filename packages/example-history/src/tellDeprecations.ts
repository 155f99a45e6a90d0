import { deadlineOf, DocumentOf, World } from '@ridgeway/intent';
import { FactData } from '@ridgeway/plugin-platform-common';
import { History } from './History';
import { daysAfter, hoursAfter, moment } from './moments';
import { DEPRECATIONS, DeprecationStory } from './story/deprecations';
import { VERSIONS } from './story/versions';
import { ownerOf, tellCommit } from './tellIntent';

type Assessed = FactData<'deprecation.assessed'>;

/** A subject that a deprecation concerns, until when. */
interface Affected
  extends Pick<Assessed, 'class' | 'effortMinutes' | 'reasons'> {
  subject: string;
  until?: Date;
}

/**
 * Versions are deprecated, teams reminded, and services brought up to date.
 *
 * @param world - the example world: what its deprecations say in the end
 */
export function tellDeprecations(history: History, world: World): void {
  for (const story of DEPRECATIONS) {
    const located = world.deprecations.get(story.id);
    if (!located) {
      throw new Error(`The example world does not deprecate ${story.id}`);
    }
    tellDeprecation(history, story, located.document);
  }
}

function tellDeprecation(
  history: History,
  story: DeprecationStory,
  document: DocumentOf<'Deprecation'>,
): void {
  const { id, drafted, announced } = story;
  const { spec } = document;
  const { announced: _day, ...draft } = spec;
  tellChange(history, id, 'drafted', drafted, draft);
  if (!announced) {
    return;
  }
  tellChange(history, id, 'announced', announced, spec);
  const affected = affectedBy(story, spec.of.version);
  const start = hoursAfter(moment(announced.at), 0.003);
  affected.forEach(each => tellAffected(history, id, start, each));
  tellReminders(history, story, affected, deadlineOf(spec) ?? '');
  const { snoozed } = story;
  if (snoozed) {
    const { at, by, ...data } = snoozed;
    history.add({
      at: moment(at),
      type: 'deprecation.snoozed',
      subject: id,
      by,
      data: { ...data, by: `user:default/${by}` },
    });
  }
}

function tellChange(
  history: History,
  id: string,
  change: 'drafted' | 'announced',
  { at, by }: { at: string; by: string },
  spec: DocumentOf<'Deprecation'>['spec'],
): void {
  const { title, of, owner, contact, announced } = spec;
  const path = `platform/deprecations/${id}.yaml`;
  const message =
    change === 'drafted'
      ? `Draft the deprecation ${id}: ${title}`
      : `Announce the deprecation ${id}: ${title}`;
  const commit = tellCommit(history, { at: moment(at), by, path, message });
  history.add({
    at: moment(at),
    type: 'deprecation.changed',
    subject: id,
    by,
    data: {
      ...{ commit, change, title, owner, contact },
      of:
        of.version === undefined
          ? `resource-type:${of.resourceType}`
          : `version:${of.version}`,
      ...(announced === undefined
        ? {}
        : { announced, deadline: deadlineOf(spec) }),
      by: `user:default/${by}`,
    },
  });
}

/** Who had that version when it was announced, and who has it still. */
function affectedBy(
  { left }: DeprecationStory,
  version: string | undefined,
): Affected[] {
  const moved = VERSIONS.flatMap(
    ({ subject, version: had, move }): Affected[] =>
      move && had === version
        ? [
            {
              subject,
              class: move.class,
              effortMinutes: move.effortMinutes,
              reasons: [...move.reasons],
              until: moment(move.at),
            },
          ]
        : [],
  );
  return [
    ...moved,
    ...left.map(each => ({ ...each, reasons: [...each.reasons] })),
  ].sort((a, b) => (a.subject < b.subject ? -1 : 1));
}

function tellAffected(
  history: History,
  deprecation: string,
  start: Date,
  { subject, until, ...said }: Affected,
): void {
  history.add({
    at: start,
    type: 'deprecation.assessed',
    subject,
    data: { deprecation, ...said, stopped: false },
  });
  if (until) {
    history.add({
      at: hoursAfter(until, 0.004),
      type: 'deprecation.cleared',
      subject,
      data: { deprecation },
    });
  }
}

/** Each team that still has something to do is reminded of all of it at once. */
function tellReminders(
  history: History,
  { id, reminders }: DeprecationStory,
  affected: readonly Affected[],
  deadline: string,
): void {
  for (const step of reminders) {
    const at = hoursAfter(daysAfter(moment(deadline), -step), 0.1);
    const open = affected.filter(({ until }) => !until || until > at);
    const teams = new Set(open.map(({ subject }) => ownerOf(subject)));
    [...teams].sort().forEach(team =>
      history.add({
        at,
        type: 'deprecation.reminded',
        subject: id,
        data: {
          ...{ team, step, escalated: false },
          services: open
            .filter(({ subject }) => ownerOf(subject) === team)
            .map(({ subject }) => subject),
        },
      }),
    );
  }
}
