import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { fact } from '../__testUtils__/fact';
import { featureDecisions } from './featureDecisions';

jest.setTimeout(180_000);

function decided(
  at: string,
  id: string,
  {
    team = 'group:default/web',
    partition = 'live',
  }: { team?: string; partition?: 'live' | 'example' } = {},
) {
  return fact(
    'feature.decided',
    {
      id,
      title: `Feature ${id}`,
      outcome: 'no',
      reason: 'One service would use it',
      alternative: 'An exception',
      evidence: {
        teams: [team],
        services: ['web/store'],
        share: 0.1,
        retires: [],
        leaksInfrastructure: true,
      },
    },
    { at, partition, subject: 'web/store', actor: 'user:default/pat' },
  );
}

describeOnDatabases('decisions about features', connect => {
  it('are a record: all of them, newest first, with their evidence', async () => {
    const ask = await askOf(
      await connect(),
      decided('2024-01-01', 'old'),
      decided('2026-11-01', 'new', { team: 'group:default/commerce' }),
      decided('2026-10-01', 'told', { partition: 'example' }),
    );
    const of = async (query: Parameters<typeof ask>[0]) =>
      (await featureDecisions(await ask(query))).map(({ request }) => request);
    expect(await of({ period: '30d' })).toEqual(['new', 'told', 'old']);
    expect(await of({ example: 'exclude' })).toEqual(['new', 'old']);
    expect(await of({ teams: 'group:default/commerce' })).toEqual(['new']);
    expect(await of({ sector: 'commerce' })).toEqual([]);
    expect((await featureDecisions(await ask()))[0]).toEqual({
      request: 'new',
      title: 'Feature new',
      outcome: 'no',
      reason: 'One service would use it',
      alternative: 'An exception',
      decidedAt: '2026-11-01T00:00:00.000Z',
      decidedBy: 'user:default/pat',
      evidence: {
        teams: ['group:default/commerce'],
        services: ['web/store'],
        share: 0.1,
        retires: [],
        leaksInfrastructure: true,
      },
      example: false,
    });
  });
});
