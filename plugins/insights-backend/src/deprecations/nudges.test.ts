import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { fact } from '../__testUtils__/fact';
import { readSnoozes } from './nudges';

jest.setTimeout(180_000);

const TEAM = 'group:default/commerce';

describeOnDatabases('readSnoozes', connect => {
  it.each([
    ['2026-11-20', []],
    ['2026-11-21', [[TEAM, { until: '2026-11-21', reason: 'Sale' }]]],
  ])('knows that reminders begin again on %s', async (until, snoozes) => {
    const by = 'user:default/ana';
    const ask = await askOf(
      await connect(),
      fact(
        'deprecation.snoozed',
        { team: TEAM, until, reason: 'Sale', by },
        { at: '2026-11-16', subject: 'old' },
      ),
    );
    expect([...(await readSnoozes(await ask(), 'old'))]).toEqual(snoozes);
  });
});
