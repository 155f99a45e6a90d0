import { Git } from '../git/Git';

const ENTITY_REF = /^[a-z]+:[^/\s]+\/\S+$/;

/**
 * Who brought which commit into the repository.
 *
 * @remarks
 * Read from the reflog, which only the portal writes: what a commit says about its author
 * is what its author typed. Commits that came in without the portal have no actor.
 */
export class ActorLog {
  private readonly actors = new Map<string, string>();
  private known: string | undefined;

  constructor(private readonly git: Git, private readonly branch: string) {}

  /** Identity that makes the reflog say who moved the branch. */
  static environment(entityRef: string): Record<string, string> {
    return { GIT_COMMITTER_NAME: entityRef, GIT_COMMITTER_EMAIL: entityRef };
  }

  /** Learns what happened up to the head. */
  async update(head: string): Promise<void> {
    if (head === this.known) {
      return;
    }
    const parents = await this.parents(head);
    for (const move of await this.moves()) {
      this.assign(move.to, move.actor, parents);
    }
    this.known = head;
  }

  actorOf(commit: string): string | undefined {
    return this.actors.get(commit);
  }

  private async parents(head: string): Promise<Map<string, string[]>> {
    const range = this.known ? [head, `^${this.known}`] : [head];
    const text = await this.git.text(['rev-list', '--parents', ...range]);
    const lines = text === '' ? [] : text.split('\n');
    return new Map(
      lines.map(line => {
        const [commit, ...parents] = line.split(' ');
        return [commit, parents];
      }),
    );
  }

  /** Moves of the branch since the last update, oldest first. */
  private async moves(): Promise<Array<{ to: string; actor: string }>> {
    const text = await this.git.text([
      'reflog',
      'show',
      '--format=%H%x00%ge',
      `refs/heads/${this.branch}`,
    ]);
    const moves: Array<{ to: string; actor: string }> = [];
    for (const line of text === '' ? [] : text.split('\n')) {
      const [to, actor] = line.split('\0');
      if (to === this.known) {
        break;
      }
      moves.unshift({ to, actor });
    }
    return moves;
  }

  /** Everything new that a move brought in is the mover's. */
  private assign(
    to: string,
    actor: string,
    parents: Map<string, string[]>,
  ): void {
    const pending = [to];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const above = parents.get(next);
      if (above) {
        parents.delete(next);
        if (ENTITY_REF.test(actor)) {
          this.actors.set(next, actor);
        }
        pending.push(...above);
      }
    }
  }
}
