import { History } from './History';
import { hoursAfter, moment } from './moments';
import { INCIDENT } from './story/traffic';
import { tellCommit } from './tellIntent';

/** Who brought the image of the incident in, and took it back. */
const BY = 'raj';

/** The changes before and after the incident that the recorded telemetry shows. */
export function tellIncident(history: History): void {
  const { subject, from, until } = INCIDENT;
  [
    { at: hoursAfter(moment(from), -0.1), message: 'New image 6.4.0' },
    { at: hoursAfter(moment(until), -0.1), message: 'Back to image 6.3.1' },
  ].forEach(({ at, message }) => {
    const path = `sectors/${subject}.yaml`;
    const commit = tellCommit(history, {
      ...{ at, by: BY, subject, path, message },
      intent: {
        kind: 'Service',
        version: 'ridgeway.dev/v1',
        change: 'changed',
      },
    });
    history.add({
      at: hoursAfter(at, 0.002),
      type: 'derivation.evaluated',
      subject,
      data: { commit, met: true, firstTry: false, unmet: [] },
    });
  });
}
