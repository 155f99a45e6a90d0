import {
  CONSENTS_END_PATH,
  consentsEndText,
} from '../__testUtils__/deprecation';
import { EXAMPLE_WORLD } from '../__testUtils__/exampleWorld';
import { NOW, testSnapshot } from '../__testUtils__/testSnapshot';
import { Snoozing } from './Snoozing';

const TEAM = 'group:default/payments';
const LEE = {
  entityRef: 'user:default/lee',
  ownershipRefs: ['user:default/lee', TEAM],
  name: 'Lee',
  email: 'lee@fernhill.example',
};

describe('Snoozing', () => {
  const snapshot = testSnapshot({
    ...EXAMPLE_WORLD,
    [CONSENTS_END_PATH]: consentsEndText("  announced: '2026-11-01'\n"),
  });
  const put = jest.fn();
  const snoozing = new Snoozing({
    derivation: { current: () => snapshot },
    snoozes: { put },
    platformTeam: 'group:default/platform',
    now: () => NOW,
  });
  const snooze = async (until: string) => {
    const found = snapshot.world.deprecations.get('consents');
    if (!found) {
      throw new Error('There is no deprecation to put off.');
    }
    const request = { team: TEAM, until, reason: 'Black Friday' };
    await snoozing.snooze(found.document, request, LEE);
  };

  it('puts reminders off until a day that there is', async () => {
    await snooze('2026-11-30');
    expect(put.mock.calls.map(([, { until }]) => until)).toEqual([
      '2026-11-30',
    ]);
    await expect(snooze('2026-11-31')).rejects.toThrow(
      /cannot be put off until 2026-11-31/,
    );
    expect(put).toHaveBeenCalledTimes(1);
  });
});
