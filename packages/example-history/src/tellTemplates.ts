import { Dice } from './Dice';
import { commitOf, History } from './History';
import { hoursAfter, moment, workingHours } from './moments';
import { SERVICES } from './story/services';
import { PEOPLE } from './story/people';

/** The templates were published on this day. */
const PUBLISHED = moment('2025-04-01');

/** Services begin with a template, some after an attempt that failed. */
export function tellTemplates(history: History): void {
  for (const { subject, since, by, kind, replaces } of SERVICES) {
    const dice = new Dice(`template ${subject} ${since}`);
    const end = hoursAfter(workingHours(moment(since), dice), -20);
    const isByForm = kind === undefined && PEOPLE[by].team !== 'platform';
    if (isByForm && end > PUBLISHED) {
      const runs = dice.chance(0.35)
        ? (['failed', 'completed'] as const)
        : (['completed'] as const);
      runs.forEach((outcome, index) => {
        const at = hoursAfter(end, index * 0.4);
        history.add({
          at,
          type: 'template.run',
          // A run that failed made no service; it was for the sector.
          subject: outcome === 'completed' ? subject : subject.split('/')[0],
          by,
          data: {
            task: commitOf(subject, at).slice(0, 12),
            template: `template:default/${
              replaces === undefined ? 'new' : 'existing'
            }-service`,
            outcome,
            minutes: Math.round(dice.between(1, 6)),
          },
        });
      });
    }
  }
}
