import { Dice } from './Dice';
import { History } from './History';
import { daysAfter, hoursAfter, moment, workingHours } from './moments';
import { EXCEPTIONS, ExceptionStory } from './story/exceptions';
import { END } from './story/times';
import { ownerOf, tellCommit } from './tellIntent';
import { tellRequest } from './tellRequest';

/** Owners are told so many days before the end. */
const STEPS = [30, 14, 7, 1];

/** Exceptions are asked for, granted, renewed, revoked, and run out. */
export function tellExceptions(history: History): void {
  EXCEPTIONS.forEach(story => tellException(history, story));
}

function tellException(history: History, story: ExceptionStory): void {
  const { terms, revoked } = story;
  const dice = new Dice(story.id);
  terms.forEach((term, index) => {
    const at = workingHours(moment(term.on), dice);
    tellTerm(history, story, { at, index, dice });
    const next = terms[index + 1]?.on ?? revoked;
    tellEnd(history, story, term.expires, next);
  });
  if (revoked !== undefined) {
    const at = moment(revoked);
    const { about, by, path } = namesOf(story, terms[terms.length - 1].expires);
    const message = `Revoke ${about.exception}: it is no longer needed`;
    const commit = tellCommit(history, {
      at,
      by,
      subject: about.sector,
      path,
      message,
    });
    history.add({
      at,
      type: 'exception.revoked',
      subject: story.subject,
      by,
      data: { ...about, commit, path, message },
    });
  }
}

/** It is asked for, and granted or renewed. */
function tellTerm(
  history: History,
  story: ExceptionStory,
  { at, index, dice }: { at: Date; index: number; dice: Dice },
): void {
  const { subject, reason, requestedBy, grantedBy, terms } = story;
  const { about, path } = namesOf(story, terms[index].expires);
  tellRequest(history, {
    kind: 'exception',
    subject,
    object: about.leaves,
    owner: 'group:default/platform',
    by: requestedBy,
    opened: hoursAfter(at, -dice.between(5, 60)),
    settled: at,
    dice,
  });
  const commit = tellCommit(history, {
    at,
    by: grantedBy,
    subject: about.sector,
    path,
    message: `${index === 0 ? 'Grant' : 'Renew'} ${about.exception}`,
  });
  const given = {
    ...about,
    commit,
    path,
    reason,
    grantedBy: `user:default/${grantedBy}`,
    requestedBy: `user:default/${requestedBy}`,
  };
  const told = { at, subject, by: grantedBy };
  if (index === 0) {
    history.add({ ...told, type: 'exception.granted', data: given });
  } else {
    const before = terms[index - 1].expires;
    history.add({
      ...told,
      type: 'exception.renewed',
      data: { ...given, before },
    });
  }
}

/** Its owner is told that it ends, and it does, unless it was renewed or revoked before. */
function tellEnd(
  history: History,
  story: ExceptionStory,
  expires: string,
  next: string | undefined,
): void {
  const { subject } = story;
  const { about, path } = namesOf(story, expires);
  const end = new Date(expires);
  const isOver = (at: Date) => next !== undefined && moment(next) <= at;
  const key = `${story.id}:${expires}`;
  for (const step of STEPS) {
    const at = daysAfter(end, -step);
    if (at <= END && !isOver(at)) {
      history.add({
        key: `exception:reminded:${key}:${step}`,
        at,
        type: 'exception.reminded',
        subject,
        data: { ...about, step, owner: ownerOf(about.sector) },
      });
    }
  }
  if (!isOver(end)) {
    history.add({
      key: `exception:expired:${key}`,
      at: end,
      type: 'exception.expired',
      subject,
      data: { ...about, path },
    });
  }
}

function namesOf({ id, leaves, requestedBy }: ExceptionStory, expires: string) {
  const [sector, exception] = id.split('/');
  const about = {
    exception,
    sector,
    ...('guardrail' in leaves ? { guardrail: leaves.guardrail } : {}),
    leaves: 'guardrail' in leaves ? leaves.guardrail : leaves.field,
    expires,
  };
  return {
    about,
    by: requestedBy,
    path: `sectors/${sector}/exceptions/${exception}.yaml`,
  };
}
