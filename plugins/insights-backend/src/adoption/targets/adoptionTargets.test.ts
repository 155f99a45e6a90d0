import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askingOn, settings, STORY } from '../__testUtils__/adoptionFacts';
import { adoptionFigure } from '../figures/adoptionFigure';
import { adoptionTargets } from './adoptionTargets';
import { readTargets } from './readTargets';
import { targetSegments } from './targetSegments';

jest.setTimeout(180_000);

describeOnDatabases('targets of adoption', connect => {
  const ask = askingOn(connect);

  it('judges the past by the target that was set then', async () => {
    const { context } = await ask([
      ...STORY,
      settings('2026-01-05', { '6m': 0.2, '12m': 0.6 }),
      settings('2026-09-01', { '6m': 0.9, '12m': 0.8 }),
    ]);
    expect(await adoptionTargets(context)).toEqual([
      {
        age: '6m',
        share: 0.2,
        due: '2026-07-05',
        reached: 1 / 4,
        reachedAt: '2026-01-07',
        state: 'reached',
      },
      { age: '12m', share: 0.8, due: '2027-01-05', state: 'ahead' },
    ]);
    expect(await adoptionFigure.measure(context)).toMatchObject({
      target: 0.8,
    });
    expect(
      targetSegments(
        await readTargets(context.knex, context.scope),
        context.window.to,
      ),
    ).toEqual([
      { from: '2026-01-05', to: '2026-07-05', share: 0.2, age: '6m' },
      { from: '2026-07-06', to: '2026-08-31', share: 0.6, age: '12m' },
      { from: '2026-09-01', to: '2027-01-05', share: 0.8, age: '12m' },
    ]);
  });
});
