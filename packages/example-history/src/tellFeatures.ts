import { Dice } from './Dice';
import { History } from './History';
import { moment } from './moments';
import { FEATURES } from './story/features';
import { tellRequest } from './tellRequest';

/** Features are asked for, weighed and decided. */
export function tellFeatures(history: History): void {
  for (const story of FEATURES) {
    const { opened, decided, by, subject, decidedBy, ...said } = story;
    const at = moment(decided);
    const id = tellRequest(history, {
      kind: 'feature',
      subject,
      object: said.title,
      owner: 'group:default/platform',
      by,
      opened: moment(opened),
      settled: at,
      outcome: said.outcome === 'yes' ? 'granted' : 'declined',
      dice: new Dice(said.title),
    });
    history.add({
      at,
      type: 'feature.decided',
      subject,
      by: decidedBy,
      data: { id, ...said },
    });
  }
}
