import { NotFoundError, ResponseError } from '@backstage/errors';
import {
  ActivityEntry,
  ConnectionFilter,
  ConnectionMap,
  readAllPages,
  SectorSummary,
  ServiceView,
} from '@ridgeway/plugin-platform-common';
import { Workload } from '@ridgeway/plugin-telemetry-node';
import { Answers } from '../cache/Answers';
import { KnownService } from './KnownService';
import { PlatformAccess } from './PlatformAccess';
import { IntentReading, readIntent } from './readIntent';

const KEEP_MS = 30_000;
const PAGE = 200;
const NO_INTENT: IntentReading = { objectives: [], exposed: false };

/** What the platform knows of services, kept for a moment. */
export class ServiceDirectory {
  private readonly sectors = new Answers<SectorSummary[]>({ keepMs: KEEP_MS });
  private readonly all = new Answers<KnownService[]>({ keepMs: KEEP_MS });
  private readonly single = new Answers<KnownService>({ keepMs: KEEP_MS });
  private readonly maps = new Answers<ConnectionMap>({ keepMs: KEEP_MS });

  constructor(
    private readonly access: Pick<PlatformAccess, 'options' | 'platform'>,
  ) {}

  /**
   * One service.
   *
   * @throws NotFoundError when there is none of that name
   */
  service(ref: { sector: string; name: string }): Promise<KnownService> {
    return this.single.get([ref.sector, ref.name], async () => {
      const [view, sectors] = await Promise.all([
        this.readService(ref),
        this.getSectors(),
      ]);
      const { path, text } = view.intent;
      return knownService(view, sectors, readIntent(text, path));
    });
  }

  /** Every service, sorted by name. */
  services(): Promise<KnownService[]> {
    return this.all.get([], async () => {
      const { platform } = this.access;
      const options = await this.access.options();
      const [services, intents, sectors] = await Promise.all([
        readAllPages(cursor =>
          platform.getServices({ limit: PAGE, cursor }, options),
        ),
        readAllPages(cursor =>
          platform.getIntents({ limit: PAGE, cursor }, options),
        ),
        this.getSectors(),
      ]);
      const readings = new Map(
        intents.map(({ subject, text, path }) => [
          subject,
          readIntent(text, path),
        ]),
      );
      return services.map(service =>
        knownService(
          service,
          sectors,
          readings.get(`${service.sector}/${service.name}`) ?? NO_INTENT,
        ),
      );
    });
  }

  /** Every sector with its environments. */
  getSectors(): Promise<SectorSummary[]> {
    return this.sectors.get([], async () => {
      const { items } = await this.access.platform.getSectors(
        await this.access.options(),
      );
      return items;
    });
  }

  /** Who agreed to be called by whom. */
  connections(filter: ConnectionFilter): Promise<ConnectionMap> {
    return this.maps.get(
      [filter.sector ?? '', filter.service ?? ''],
      async () =>
        this.access.platform.getConnections(
          filter,
          await this.access.options(),
        ),
    );
  }

  /** What happened to a service lately, newest first. */
  async activity(subject: string): Promise<ActivityEntry[]> {
    const { items } = await this.access.platform.getActivity(
      { subject, limit: PAGE },
      await this.access.options(),
    );
    return items;
  }

  private async readService(ref: {
    sector: string;
    name: string;
  }): Promise<ServiceView> {
    try {
      return await this.access.platform.getService(
        ref,
        await this.access.options(),
      );
    } catch (error) {
      throw error instanceof ResponseError && error.statusCode === 404
        ? new NotFoundError(
            `There is no service ${ref.sector}/${ref.name}. The list of services has those there are.`,
          )
        : error;
    }
  }
}

function knownService(
  { sector, name, owner }: { sector: string; name: string; owner: string },
  sectors: readonly SectorSummary[],
  { objectives, exposed }: IntentReading,
): KnownService {
  const environments =
    sectors.find(each => each.name === sector)?.environments ?? [];
  const workloads: Workload[] = environments.map(environment => ({
    sector,
    name,
    environment: environment.name,
    namespace: environment.namespace,
    cluster: environment.cluster,
  }));
  return {
    subject: `${sector}/${name}`,
    ...{ sector, name, owner, workloads, objectives, exposed },
  };
}
