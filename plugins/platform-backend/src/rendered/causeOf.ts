import { World } from '@ridgeway/intent';
import {
  IntentCommit,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { trailer, withoutTrailers } from '../repository/changeMessage';
import { lastBoundary } from '../time/boundaries';

/** Trailers that name what a commit of the rendered branch was made from. */
const INTENT_TRAILER = 'Ridgeway-Intent';
const BOUNDARY_TRAILER = 'Ridgeway-Boundary';

/** The head that a replica sees is among so many commits, or it has been left behind. */
const NEWEST = 20;

/** What the rendered branch is to follow: a commit of the intents, or a moment after it. */
export interface Cause {
  /** Commit of the intents. */
  commit: string;
  at: Date;
  message: string;
}

/** Why there is nothing to do: the branch is further than this replica. */
export type Behind = 'behind';

/**
 * What the state of a world is due to, the same for every replica that sees it.
 *
 * @param rendered - message of the head of the rendered branch
 */
export async function causeOf(
  host: Pick<IntentRepositoryHost, 'getHistory'>,
  state: { head: string; world: World; now: Date },
  rendered: string | undefined,
): Promise<Cause | Behind> {
  const { head, world, now } = state;
  const boundary = lastBoundary(world, now);
  const done = rendered === undefined ? undefined : causeIn(rendered);
  if (done?.commit === head && (done.boundary ?? '') > isoOf(boundary)) {
    return 'behind';
  }
  const commits = await newerThan(
    host,
    done?.commit === head ? undefined : done?.commit,
  );
  const commit = commits.find(candidate => candidate.commit === head);
  if (!commit) {
    return 'behind';
  }
  const isLater = boundary !== undefined && boundary > new Date(commit.at);
  const [subject] = withoutTrailers(commit.message).split('\n');
  return {
    commit: head,
    at: isLater ? boundary : new Date(commit.at),
    message: [
      isLater ? `What ${isoOf(boundary)} changed` : subject,
      '',
      trailer(INTENT_TRAILER, head),
      ...(isLater ? [trailer(BOUNDARY_TRAILER, isoOf(boundary))] : []),
      '',
    ].join('\n'),
  };
}

/** Commits that the branch does not stand for yet; the last ones where it stands for one that is no more. */
async function newerThan(
  host: Pick<IntentRepositoryHost, 'getHistory'>,
  commit: string | undefined,
): Promise<IntentCommit[]> {
  const newest = () => host.getHistory({ limit: NEWEST });
  return commit === undefined
    ? newest()
    : host.getHistory({ after: commit }).catch(newest);
}

function causeIn(message: string) {
  const valueOf = (name: string) =>
    message
      .split('\n')
      .find(line => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  return {
    commit: valueOf(INTENT_TRAILER),
    boundary: valueOf(BOUNDARY_TRAILER),
  };
}

function isoOf(moment: Date | undefined): string {
  return moment?.toISOString() ?? '';
}
