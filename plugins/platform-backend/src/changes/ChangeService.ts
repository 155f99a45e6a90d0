import { ConflictError, isError as isErrorLike } from '@backstage/errors';
import { ChangeRequest, ChangeResult } from '@ridgeway/plugin-platform-common';
import {
  IntentCommitResult,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { authorityOver } from '../authority/authorityOver';
import { checkDocuments, isError } from '../checks/checkDocuments';
import { DerivationService } from '../derivation/DerivationService';
import { Snapshot } from '../derivation/Snapshot';
import { AuthorityError } from '../errors/AuthorityError';
import { DocumentExistsError } from '../errors/DocumentExistsError';
import { InvalidDocumentsError } from '../errors/InvalidDocumentsError';
import { Person } from '../people/Person';

/** A change that others keep overtaking is given back to its author after so many attempts. */
const ATTEMPTS = 10;

/** Checks changes and commits them; nothing is written unless all of it is accepted. */
export class ChangeService {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: {
      host: IntentRepositoryHost;
      derivation: DerivationService;
      ownerExists: (entityRef: string) => Promise<boolean>;
      platformTeam: string;
    },
  ) {}

  /**
   * Commits documents on top of the head. When the head moved since `base`, the change is
   * carried over to it as long as the paths it touches are as they were.
   *
   * @param confirm - called right before the commit; throws when it shall not be made after all
   * @throws InvalidDocumentsError with a finding for every problem
   * @throws AuthorityError with a finding for every path that is somebody else's
   * @throws ConflictError when a path changed since `base`, or one meant to be new exists
   */
  async change(
    request: ChangeRequest,
    person: Person,
    confirm: () => Promise<void> = async () => {},
  ): Promise<ChangeResult> {
    // One after the other, so that changes of this process do not overtake each other; those
    // of others are met by the repository, which compares before it moves.
    const result = this.queue.then(() =>
      this.attempt(request, person, confirm),
    );
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async attempt(
    request: ChangeRequest,
    person: Person,
    confirm: () => Promise<void>,
  ): Promise<ChangeResult> {
    const { host, derivation } = this.options;
    for (let attempt = 1; ; attempt++) {
      const earlier = await this.findEarlier(request, person);
      if (earlier) {
        return earlier;
      }
      const snapshot = await derivation.refresh();
      await this.assertBase(request, snapshot);
      await this.assertAcceptable(request, person, snapshot);
      await confirm();
      try {
        const result = await host.commit({
          parent: snapshot.head || undefined,
          changes: request.documents.map(({ path, text }) => ({ path, text })),
          author: person,
          message: request.message,
          idempotencyKey: request.idempotencyKey,
        });
        await derivation.refresh();
        return toChangeResult(result);
      } catch (error) {
        const overtaken = isErrorLike(error) && error.name === 'ConflictError';
        if (!overtaken || attempt === ATTEMPTS) {
          throw error;
        }
      }
    }
  }

  private async findEarlier(
    { idempotencyKey }: ChangeRequest,
    person: Person,
  ): Promise<ChangeResult | undefined> {
    if (idempotencyKey === undefined) {
      return undefined;
    }
    const found = await this.options.host.findChange(
      idempotencyKey,
      person.entityRef,
    );
    return found && toChangeResult(found);
  }

  private async assertBase(
    { base, documents }: ChangeRequest,
    snapshot: Snapshot,
  ): Promise<void> {
    if (base === undefined || base === snapshot.head) {
      return;
    }
    const moved = await this.options.host.getChangedPaths(base, snapshot.head);
    const given = new Set(documents.map(({ path }) => path));
    const conflicts = moved
      .map(({ path }) => path)
      .filter(path => given.has(path));
    if (conflicts.length > 0) {
      throw new ConflictError(
        `Changed by somebody else since you opened it: ${conflicts.join(
          ', ',
        )}. Nothing was written. Look at the current version and make your change again.`,
      );
    }
  }

  private async assertAcceptable(
    { documents }: ChangeRequest,
    person: Person,
    snapshot: Snapshot,
  ): Promise<void> {
    const { ownerExists, platformTeam } = this.options;
    const { after, diagnostics } = await checkDocuments(snapshot, documents, {
      ownerExists,
      platformTeam,
    });
    const refusals = authorityOver(
      person,
      documents.map(({ path }) => path),
      {
        before: snapshot.world,
        existsBefore: path => snapshot.files.has(path),
        after,
        platformTeam,
      },
    );
    const errors = diagnostics.filter(isError);
    const existing = errors.filter(({ reason }) => reason === 'AlreadyExists');
    if (existing.length > 0) {
      throw new DocumentExistsError(existing);
    }
    if (errors.length > 0) {
      throw new InvalidDocumentsError(errors);
    }
    if (refusals.length > 0) {
      throw new AuthorityError(refusals);
    }
  }
}

function toChangeResult(result: IntentCommitResult): ChangeResult {
  return result.state === 'committed'
    ? { state: 'committed', commit: result.commit }
    : { state: 'proposed', url: result.url };
}
