import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  INTENTS_CHANGED_TOPIC,
  IntentsChangedEvent,
  PLATFORM_SIGNAL_CHANNEL,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';
import { SnapshotChange } from '../derivation/Snapshot';

/** Tells the catalog and open pages what a commit changed. */
export class Announcer {
  constructor(
    private readonly options: {
      events: EventsService;
      signals: SignalsService;
    },
  ) {}

  async announce(change: SnapshotChange): Promise<void> {
    const { before, after, paths } = change;
    const subjects = [...new Set([...change.derived, ...change.changed])];
    if (subjects.length > 0 || paths.length > 0) {
      await this.options.signals.publish<PlatformSignal>({
        recipients: { type: 'broadcast' },
        channel: PLATFORM_SIGNAL_CHANNEL,
        message: { type: 'derived', head: after.head, subjects },
      });
    }
    if (before.head !== after.head) {
      const eventPayload: IntentsChangedEvent = {
        before: before.head,
        after: after.head,
        paths,
      };
      await this.options.events.publish({
        topic: INTENTS_CHANGED_TOPIC,
        eventPayload,
      });
    }
  }
}
