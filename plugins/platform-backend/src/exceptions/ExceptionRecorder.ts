import { DocumentOf, loadWorld, World } from '@ridgeway/intent';
import {
  IntentCommit,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { SnapshotChange } from '../derivation/Snapshot';
import { isExampleCommit } from '../example/prepareIntents';
import { documentSteps } from '../ledger/commits/documentSteps';
import { commitsSince } from '../ledger/commitsSince';
import { Ledger, NewFact } from '../ledger/Ledger';
import { withoutTrailers } from '../repository/changeMessage';
import { committedEvent } from './committedEvent';
import { exceptionFact, isExceptionPath } from './exceptionFact';

/** Name under which the ledger keeps the commit up to which exceptions are recorded. */
const EXCEPTIONS = 'exceptions';

/** No service has more facts about its exceptions than these, in the example's past. */
const MOST_FACTS = 1000;

/**
 * Writes down which exceptions were granted, renewed and revoked.
 *
 * @remarks
 * It reads that from the commits, not from what was asked of the portal: so a push counts like a
 * granted request, and what was committed while nobody listened is not lost.
 */
export class ExceptionRecorder {
  constructor(
    private readonly options: {
      ledger: Ledger;
      host: IntentRepositoryHost;
      now?: () => Date;
    },
  ) {}

  async recordChange({ after }: SnapshotChange): Promise<void> {
    const { ledger, host } = this.options;
    const recorded = await ledger.getProgress(EXCEPTIONS);
    if (after.head === '' || recorded === after.head) {
      return;
    }
    const facts: NewFact[] = [];
    const steps = documentSteps(host, await commitsSince(host, recorded), {
      concerns: isExceptionPath,
      read: exceptionIn,
    });
    for await (const { commit, path, before, after: now } of steps) {
      if (!(await this.isHistory(commit, now))) {
        facts.push(...this.factOf(commit, path, before, now, after.world));
      }
    }
    await ledger.append(facts, { source: EXCEPTIONS, value: after.head });
  }

  /** Whether the example company's past has told of an exception that its world brings along. */
  private async isHistory(
    commit: IntentCommit,
    exception: DocumentOf<'Exception'> | undefined,
  ): Promise<boolean> {
    if (!exception || !isExampleCommit(commit)) {
      return false;
    }
    const { metadata, spec } = exception;
    const { facts } = await this.options.ledger.readAbout({
      subject: spec.subject,
      kind: 'exception',
      limit: MOST_FACTS,
    });
    return facts.some(
      ({ data, partition }) =>
        partition === 'example' &&
        data.exception === metadata.name &&
        data.sector === metadata.sector,
    );
  }

  private factOf(
    commit: IntentCommit,
    path: string,
    before: DocumentOf<'Exception'> | undefined,
    after: DocumentOf<'Exception'> | undefined,
    world: World,
  ): NewFact[] {
    const event = committedEvent(before, after);
    const document = after ?? before;
    if (!event || !document) {
      return [];
    }
    const { reason, grantedBy, requestedBy } = document.spec;
    const now = (this.options.now?.() ?? new Date()).toISOString();
    return [
      exceptionFact(event, document, world, {
        key: `${commit.commit}:${path}`,
        at: commit.at < now ? commit.at : now,
        actor: commit.actor,
        data: {
          commit: commit.commit,
          path,
          ...(event === 'revoked'
            ? { message: withoutTrailers(commit.message) }
            : { reason, grantedBy, requestedBy }),
          ...(event === 'renewed' && before
            ? { before: before.spec.expires }
            : {}),
        },
      }),
    ];
  }
}

function exceptionIn(
  path: string,
  text: string,
): DocumentOf<'Exception'> | undefined {
  const [located] = loadWorld([{ path, text }]).exceptions.values();
  return located?.document;
}
