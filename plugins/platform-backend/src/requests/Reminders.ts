import { DerivationService } from '../derivation/DerivationService';
import { Noticeboard } from './notices/Noticeboard';
import { reminderNotice } from './notices/requestNotices';
import { remindedFact } from './requestFacts';
import { RequestStore } from './store/RequestStore';

const DAY_MS = 86_400_000;
/** Whoever decides is reminded after so many days, */
const FIRST_DAYS = 2;
/** and then every so many. */
const AGAIN_DAYS = 7;

/** Reminds those who decide of requests that wait. */
export class Reminders {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      noticeboard: Noticeboard;
      store: RequestStore;
      now: () => Date;
    },
  ) {}

  /** What is due is reminded of once, whichever replica does it and whenever it was last running. */
  async remind(): Promise<void> {
    const { derivation, noticeboard, now, store } = this.options;
    const moment = now();
    const at = moment.toISOString();
    const due = await store.due({
      createdAt: daysBefore(moment, FIRST_DAYS),
      remindedAt: daysBefore(moment, AGAIN_DAYS),
    });
    const { world } = derivation.current();
    for (const request of due) {
      const open = moment.getTime() - Date.parse(request.createdAt);
      await store.remind(request, at, {
        facts: [remindedFact(request, at, world)],
        notices: [reminderNotice(request, Math.floor(open / DAY_MS))],
      });
    }
    await noticeboard.send();
  }
}

function daysBefore(moment: Date, days: number): string {
  return new Date(moment.getTime() - days * DAY_MS).toISOString();
}
