import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { Fact } from '@ridgeway/plugin-platform-common';
import { fact } from '../__testUtils__/fact';
import { runFacts } from '../__testUtils__/runFacts';
import { readTargets } from '../adoption/targets/readTargets';
import { targetSegments } from '../adoption/targets/targetSegments';

jest.setTimeout(180_000);

const LONG = Array.from({ length: 3_000 }, (_, at) => at.toString(36)).join('');
const NUL = 'a\0b';

const raw = (type: string, data: Fact['data'], subject?: string): Fact => ({
  ...{ position: 1, at: '2026-10-01T00:00:00.000Z', actor: 'platform' },
  ...{ partition: 'live', type, data },
  ...(subject === undefined ? {} : { subject }),
});

const commit = { commit: 'c', path: 'p', author: 'a', message: 'm' };
const intent = { kind: 'Service', version: 'ridgeway.dev/v1' };
const given = {
  ...{ exception: 'e', sector: 'web', leaves: 'g', reason: 'r' },
  ...{ commit: 'c', path: 'p', grantedBy: 'g', requestedBy: 'r' },
};
const evidence = {
  ...{ teams: [], services: [], share: 0, retires: [] },
  leaksInfrastructure: false,
};
const asked = { id: 'q', kind: 'support', owner: 'group:default/platform' };

/** What an old export, or a hand that edited one, may say. */
const HOSTILE: Fact[] = [
  raw(
    'intent.committed',
    { ...commit, intent: { ...intent, change: 'created', owner: LONG } },
    'web/a',
  ),
  raw(
    'intent.committed',
    { ...commit, intent: { ...intent, change: 'created', owner: NUL } },
    'web/b',
  ),
  raw(
    'intent.committed',
    { ...commit, intent: { ...intent, change: 'created', version: LONG } },
    'web/c',
  ),
  raw(
    'intent.committed',
    {
      ...commit,
      intent: {
        ...intent,
        kind: 'Sector',
        change: 'created',
        environments: [LONG],
      },
    },
    'web',
  ),
  raw(
    'derivation.evaluated',
    {
      ...{ commit: 'c', met: false, firstTry: true },
      unmet: [{ type: 'T', reason: LONG }],
    },
    'commerce/cart',
  ),
  raw('service.running', { environment: LONG, cluster: 'c' }, 'commerce/cart'),
  raw('component.observed', { owner: LONG }, 'component:default/x'),
  raw('exception.granted', { ...given, expires: 'never' }, 'commerce/cart'),
  raw(
    'exception.granted',
    { ...given, leaves: LONG, expires: '2027-01-01' },
    'commerce/cart',
  ),
  raw('request.opened', { ...asked, priority: 'P0' }),
  raw('request.answered', {
    ...{ ...asked, priority: 'P0', requestedBy: 'u' },
    minutesToAnswer: 1e300,
  }),
  raw('feature.decided', {
    ...{ id: LONG, title: NUL, outcome: 'no', reason: 'r', evidence },
  }),
  raw(
    'intent.fields',
    {
      ...{
        commit: 'c',
        kind: 'Service',
        version: 'v',
        used: [LONG],
        changed: [],
      },
    },
    'commerce/cart',
  ),
  raw('guardrail.opened', { guardrail: LONG }, 'commerce/cart'),
  raw('settings.changed', {
    ...{ commit: 'c', release: 'r', support: { URGENT: 'soon' } },
    ...{ adoption: { '6m': 0.3 }, launched: 'some day' },
  }),
  raw('settings.changed', {
    ...{ commit: 'c', release: 'r', support: {}, adoption: { soon: 0.3 } },
  }),
];

describeOnDatabases('facts that no database can keep', connect => {
  it('are passed over: what comes after them is read', async () => {
    const knex = await connect();
    const sector = 's'.repeat(120);
    const { projector } = await runFacts(knex, [
      ...HOSTILE,
      fact(
        'intent.committed',
        {
          ...commit,
          intent: { ...intent, kind: 'Service', change: 'created' },
        },
        { subject: `${sector}/${'n'.repeat(120)}` },
      ),
    ]);
    expect(await projector.state()).toMatchObject({
      position: HOSTILE.length + 1,
    });
    expect(await knex('subjects').pluck('sector')).toEqual([sector]);
    const settings = await readTargets(knex, { withoutExample: false });
    expect(targetSegments(settings, '2026-11-20')).toEqual([]);
  });
});
