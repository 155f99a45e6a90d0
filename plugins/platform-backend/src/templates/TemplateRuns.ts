import { AuthService } from '@backstage/backend-plugin-api';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { World } from '@ridgeway/intent';
import { FactData } from '@ridgeway/plugin-platform-common';
import { PLATFORM_ACTOR } from '../ledger/commitFacts';
import { Ledger, NewFact } from '../ledger/Ledger';
import { partitionOf } from '../ledger/partitionOf';
import { memberOf } from '../views/worldIndex';

type Task = Awaited<
  ReturnType<ScaffolderService['listTasks']>
>['items'][number];
type Run = FactData<'template.run'>;

const TYPE = 'template.run';
const MINUTE_MS = 60_000;
/** So many tasks are asked for at a time. */
const PAGE = 50;

/**
 * Writes down which runs of software templates have ended.
 *
 * @remarks
 * It asks the scaffolder, which keeps its tasks, newest first until it comes to what is recorded:
 * so nothing is lost while the portal is down, and nothing is recorded twice.
 */
export class TemplateRuns {
  constructor(
    private readonly options: {
      auth: AuthService;
      current: () => { world: World };
      ledger: Ledger;
      scaffolder: Pick<ScaffolderService, 'listTasks' | 'getLogs'>;
    },
  ) {}

  /** @throws Error when the scaffolder does not answer */
  async look(): Promise<void> {
    const { ledger } = this.options;
    const facts: NewFact[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const tasks = await this.ended(offset);
      const known = await ledger.known(tasks.map(keyOf));
      const fresh = tasks.filter(task => !known.has(keyOf(task)));
      for (const task of fresh) {
        facts.push(...(await this.factOf(task)));
      }
      if (tasks.length < PAGE || fresh.length === 0) {
        break;
      }
    }
    // All at once: what is older would not be looked for again.
    await ledger.append(facts.sort((a, b) => (a.at < b.at ? -1 : 1)));
  }

  private async ended(offset: number): Promise<Task[]> {
    const { auth, scaffolder } = this.options;
    const { items } = await scaffolder.listTasks(
      { limit: PAGE, offset, status: ['completed', 'failed', 'cancelled'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items;
  }

  private async factOf(task: Task): Promise<NewFact[]> {
    const { spec, status } = task;
    const template = spec.templateInfo?.entityRef;
    const outcome = outcomeOf(status);
    if (template === undefined || outcome === undefined) {
      return [];
    }
    const { world } = this.options.current();
    const subject = subjectIn(spec.parameters, world);
    const began = Date.parse(task.createdAt);
    const ended = Math.max(began, Date.parse(await this.endOf(task)));
    const data: Run = {
      task: task.id,
      template,
      outcome,
      minutes: Math.round((ended - began) / MINUTE_MS),
    };
    return [
      {
        key: keyOf(task),
        at: new Date(ended).toISOString(),
        type: TYPE,
        ...(subject === undefined ? {} : { subject }),
        actor: spec.user?.ref ?? PLATFORM_ACTOR,
        data,
        partition: subject === undefined ? 'live' : partitionOf(world, subject),
      },
    ];
  }

  private async endOf(task: Task): Promise<string> {
    const { auth, scaffolder } = this.options;
    const events = await scaffolder.getLogs(
      { taskId: task.id },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const end = events.filter(({ type }) => type === 'completion').at(-1);
    return end?.createdAt ?? task.lastHeartbeatAt ?? task.createdAt;
  }
}

/** A task that failed and was tried again has ended twice. */
function keyOf({ id, status }: Task): string {
  return `template:${id}:${status}`;
}

function outcomeOf(status: Task['status']): Run['outcome'] | undefined {
  switch (status) {
    case 'completed':
    case 'failed':
    case 'cancelled':
      return status;
    default:
      return undefined;
  }
}

/** What the run was for, as far as it is there: the service it made, or the sector it was for. */
function subjectIn(
  { sector, name }: Task['spec']['parameters'],
  world: World,
): string | undefined {
  return [`${sector}/${name}`, sector, name].find(
    (ref): ref is string =>
      typeof ref === 'string' &&
      (world.sectors.has(ref) || memberOf(world, ref) !== undefined),
  );
}
