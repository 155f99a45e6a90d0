import { History } from './History';
import { moment } from './moments';
import { SECTORS } from './story/sectors';
import { periodAt } from './story/times';
import { tellCommit } from './tellIntent';

/** Sectors come, and one goes. */
export function tellSectors(history: History): void {
  for (const { name, since, until, by } of SECTORS) {
    const at = moment(since);
    const about = {
      subject: name,
      path: `sectors/${name}/sector.yaml`,
    };
    const intent = { kind: 'Sector' as const, version: periodAt(at).version };
    const commit = tellCommit(history, {
      ...about,
      at,
      by,
      message: `Open the sector ${name}`,
      intent: { ...intent, change: 'created' },
    });
    history.add({
      at,
      type: 'derivation.evaluated',
      subject: name,
      data: { commit, met: true, firstTry: true, unmet: [] },
    });
    if (until !== undefined) {
      tellCommit(history, {
        ...about,
        at: moment(until),
        by: 'sam',
        message: `Close the sector ${name}: its team is no more`,
        intent: { ...intent, change: 'removed' },
      });
    }
  }
}
