import { mockServices } from '@backstage/backend-test-utils';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { loadWorld } from '@ridgeway/intent';
import { EXAMPLE_WORLD } from '../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from '../database/migrate';
import { KnexLedger } from '../ledger/KnexLedger';
import { TemplateRuns } from './TemplateRuns';

jest.setTimeout(180_000);

type Task = Awaited<
  ReturnType<ScaffolderService['listTasks']>
>['items'][number];

const WORLD = loadWorld(
  Object.entries(EXAMPLE_WORLD).map(([path, text]) => ({ path, text })),
);

const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  status: 'completed',
  createdAt: '2026-11-20T10:00:00.000Z',
  spec: {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    parameters: { sector: 'commerce', name: 'checkout' },
    steps: [],
    output: {},
    templateInfo: { entityRef: 'template:default/service' },
    user: { ref: 'user:default/ana' },
  },
  ...more,
});

describeOnDatabases('TemplateRuns', connect => {
  let ledger: KnexLedger;
  let tasks: Task[];

  beforeEach(async () => {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
  });

  const look = (onLogs: () => void = () => {}) =>
    new TemplateRuns({
      auth: mockServices.auth(),
      current: () => ({ world: WORLD }),
      ledger,
      scaffolder: {
        async listTasks({ limit = 0, offset = 0 }) {
          return {
            items: tasks.slice(offset, offset + limit),
            totalItems: tasks.length,
          };
        },
        async getLogs({ taskId }) {
          onLogs();
          const event = { id: 1, taskId, body: { message: '' } };
          return [
            { ...event, type: 'log', createdAt: '2026-11-20T10:01:00.000Z' },
            {
              ...event,
              type: 'completion',
              createdAt: '2026-11-20T10:04:10.000Z',
            },
          ];
        },
      },
    }).look();

  const recorded = () => ledger.read({ after: 0, limit: 1000 });

  it('tells who ran what, for which service, and how long it took', async () => {
    tasks = [task('one')];
    await look();
    expect(await recorded()).toMatchObject([
      {
        at: '2026-11-20T10:04:10.000Z',
        type: 'template.run',
        subject: 'commerce/checkout',
        actor: 'user:default/ana',
        data: {
          task: 'one',
          template: 'template:default/service',
          outcome: 'completed',
          minutes: 4,
        },
      },
    ]);
  });

  it('names the sector of a service that was not made', async () => {
    const { spec } = task('x');
    const parameters = { sector: 'commerce', name: 'none' };
    tasks = [task('one', { status: 'failed', spec: { ...spec, parameters } })];
    await look();
    expect(await recorded()).toMatchObject([
      { subject: 'commerce', data: { outcome: 'failed' } },
    ]);
  });

  it('records a run once, all of them after a kill, and one that was tried again twice', async () => {
    tasks = Array.from({ length: 120 }, (_, index) => task(`${index}`));
    let calls = 0;
    const killed = look(() => {
      calls += 1;
      if (calls === 70) {
        throw new Error('killed');
      }
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await recorded()).toEqual([]);
    await Promise.all([look(), look()]);
    await look();
    expect(await recorded()).toHaveLength(120);
    tasks[0] = task('0', { status: 'failed' });
    await look();
    expect(await recorded()).toHaveLength(121);
  });
});
