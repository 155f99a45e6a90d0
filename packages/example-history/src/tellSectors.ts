import { FieldsTeller, ToldCommit } from './FieldsTeller';
import { History } from './History';
import { hoursAfter, moment } from './moments';
import { SectorStory, SECTORS } from './story/sectors';
import { periodAt } from './story/times';
import { tellCommit } from './tellIntent';

/** Sectors come, say what they offer, and one goes. */
export function tellSectors(history: History, fields: FieldsTeller): void {
  for (const sector of SECTORS) {
    const { name, since, changes, until, by } = sector;
    const commits = [since, ...changes].map((day, index) => {
      const at = moment(day);
      const isNew = index === 0;
      const commit = tellSectorCommit(history, sector, {
        at,
        by,
        change: isNew ? 'created' : 'changed',
        message: isNew ? `Open the sector ${name}` : `Offer more in ${name}`,
      });
      history.add({
        at: hoursAfter(at, 0.002),
        type: 'derivation.evaluated',
        subject: name,
        data: { commit: commit.commit, met: true, firstTry: isNew, unmet: [] },
      });
      return commit;
    });
    fields.tell(commits);
    if (until !== undefined) {
      tellSectorCommit(history, sector, {
        at: moment(until),
        by: 'sam',
        change: 'removed',
        message: `Close the sector ${name}: its team is no more`,
      });
    }
  }
}

function tellSectorCommit(
  history: History,
  { name }: SectorStory,
  told: {
    at: Date;
    by: string;
    change: 'created' | 'changed' | 'removed';
    message: string;
  },
): ToldCommit {
  const { at, by, change, message } = told;
  const kind = 'Sector';
  const { version } = periodAt(at);
  const commit = tellCommit(history, {
    at,
    by,
    subject: name,
    path: `sectors/${name}/sector.yaml`,
    message,
    intent: { kind, version, change },
  });
  return { at, by, commit, subject: name, kind, version };
}
