import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Located, World } from '@ridgeway/intent';
import { DerivationService } from '../derivation/DerivationService';
import { Ledger, NewFact } from '../ledger/Ledger';
import { dueStep } from './dueStep';
import { exceptionFact } from './exceptionFact';
import { isReplaced } from './isReplaced';
import { reminderOf } from './reminderOf';

/**
 * Sees exceptions come to their end: writes it down, and tells those whose they are beforehand.
 *
 * @remarks
 * What was done stands in the ledger, by a key that names the exception, its end and the step: so a
 * restart repeats nothing, a renewal begins anew, and what fell due while the portal was down
 * is done when it is back.
 */
export class ExceptionWatch {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      ledger: Ledger;
      logger: LoggerService;
      notifications: NotificationService;
      now?: () => Date;
    },
  ) {}

  /** Does what is due. Exceptions do not get into each other's way: what fails is tried again next time. */
  async look(): Promise<void> {
    const { derivation, logger } = this.options;
    const { world } = derivation.current();
    const now = this.options.now?.() ?? new Date();
    for (const exception of world.exceptions.values()) {
      try {
        await this.lookAt(exception, world, now);
      } catch (error) {
        logger.warn(
          `Nobody could be told yet that an exception ends (${exception.file}): ${error}`,
        );
      }
    }
  }

  private async lookAt(
    exception: Located<'Exception'>,
    world: World,
    now: Date,
  ): Promise<void> {
    const { notifications } = this.options;
    const { document } = exception;
    const { metadata, spec } = document;
    const step = dueStep(spec, now);
    if (step === undefined) {
      return;
    }
    const end = `${metadata.sector}/${metadata.name}:${spec.expires}`;
    if (step === 0) {
      await this.once(
        exceptionFact('expired', document, world, {
          key: end,
          at: new Date(spec.expires).toISOString(),
          data: { path: exception.file },
        }),
      );
    }
    if (isReplaced(exception, world, now)) {
      return;
    }
    const owner = world.sectors.get(metadata.sector)?.document.spec.owner;
    const recipients = [
      ...new Set([...(owner ? [owner] : []), spec.requestedBy]),
    ];
    await this.once(
      exceptionFact('reminded', document, world, {
        key: `${end}:${step}`,
        at: now.toISOString(),
        data: { step, recipients, ...(owner ? { owner } : {}) },
      }),
      () => notifications.send(reminderOf(exception, recipients, now)),
    );
  }

  /** Records a fact unless it is; what it tells of happens before. */
  private async once(
    fact: NewFact,
    happen?: () => Promise<void>,
  ): Promise<void> {
    const { ledger } = this.options;
    const { size } = await ledger.known([fact.key]);
    if (size === 0) {
      // One that is sent again after a crash takes the place of itself.
      await happen?.();
      await ledger.append([fact]);
    }
  }
}
