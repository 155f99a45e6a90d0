import { AuditorService } from '@backstage/backend-plugin-api';
import { Request } from 'express';
import { audited } from '@ridgeway/plugin-platform-node';
import { Person } from '../people/Person';

/** Ends the audit event of a push that Git has told its client about already. */
class RefusedPush extends Error {
  override readonly name = 'RefusedPush';
}

/**
 * Runs a push between the audit events that open and close it.
 *
 * @param push - `run` gives why the push was refused; undefined when it was taken
 */
export async function auditPush(
  auditor: AuditorService,
  push: {
    /** `intents` or `code/<sector>/<service>` */
    repository: string;
    person: Person;
    request: Request;
    run: () => Promise<string | undefined>;
  },
): Promise<void> {
  const { repository, person, request, run } = push;
  // Backstage cannot read who it is from a personal token.
  const meta = { repository, actor: person.entityRef };
  try {
    await audited(auditor, { eventId: 'git-push', request, meta }, async () => {
      const refusal = await run();
      if (refusal !== undefined) {
        throw new RefusedPush(refusal);
      }
    });
  } catch (error) {
    if (!(error instanceof RefusedPush)) {
      throw error;
    }
  }
}
