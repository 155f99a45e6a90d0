import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  PLATFORM_SIGNAL_CHANNEL,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';
import { KeptNotice, RequestStore } from '../store/RequestStore';
import { Notice } from './Notice';

/** Sending that takes longer has failed, and is tried again. */
const SENDING_MS = 60_000;
/** News of last week that could not be sent until now is left out. */
const STALE_MS = 7 * 86_400_000;

/** Tells people and open pages what happened to requests. */
export class Noticeboard {
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: {
      logger: LoggerService;
      notifications: NotificationService;
      signals: SignalsService;
      store: RequestStore;
      now: () => Date;
    },
  ) {}

  /** Open pages look again; notifications follow without anybody waiting for them. */
  async changed(): Promise<void> {
    const { logger, signals } = this.options;
    this.send();
    try {
      await signals.publish<PlatformSignal>({
        recipients: { type: 'broadcast' },
        channel: PLATFORM_SIGNAL_CHANNEL,
        message: { type: 'requests' },
      });
    } catch (error) {
      logger.warn(`Open pages could not be told about a request: ${error}`);
    }
  }

  /**
   * Sends what is kept, oldest first, and stops at the first that cannot be sent: it is tried
   * again after a minute. One that was sent right before a crash is sent twice, and replaces itself.
   */
  async send(): Promise<void> {
    this.sending = this.sending.then(async () => {
      try {
        await this.sendKept();
      } catch (error) {
        this.options.logger.warn(
          `Notifications about requests are kept for later: ${error}`,
        );
      }
    });
    return this.sending;
  }

  private async sendKept(): Promise<void> {
    const { notifications, store } = this.options;
    for (;;) {
      const kept = await this.take();
      if (!kept) {
        return;
      }
      if (!this.isStale(kept.createdAt)) {
        await notifications.send(toNotification(kept.notice));
      }
      await store.removeNotice(kept.id);
    }
  }

  private async take(): Promise<KeptNotice | undefined> {
    const now = this.options.now();
    const until = new Date(now.getTime() + SENDING_MS);
    return this.options.store.takeNotice(
      now.toISOString(),
      until.toISOString(),
    );
  }

  private isStale(createdAt: string): boolean {
    return this.options.now().getTime() - Date.parse(createdAt) > STALE_MS;
  }
}

function toNotification({ recipients, exclude, ...payload }: Notice) {
  return {
    recipients: {
      type: 'entity' as const,
      entityRef: recipients,
      excludeEntityRef: exclude,
    },
    payload,
  };
}
