import { History } from './History';
import { moment } from './moments';
import { SETTINGS } from './story/settings';
import { periodAt } from './story/times';
import { tellCommit } from './tellIntent';

/** What `platform.yaml` says about targets and support. */
export function tellSettings(history: History): void {
  for (const { at: day, by, message, adoption, support } of SETTINGS) {
    const at = moment(day);
    const commit = tellCommit(history, {
      at,
      by,
      path: 'platform/platform.yaml',
      message,
    });
    history.add({
      at,
      type: 'settings.changed',
      data: { commit, release: periodAt(at).release, adoption, support },
    });
  }
}
