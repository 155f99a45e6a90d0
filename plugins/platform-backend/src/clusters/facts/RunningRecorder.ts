import { World } from '@ridgeway/intent';
import { sectorOf } from '../../derivation/subjects';
import { DerivationService } from '../../derivation/DerivationService';
import { PLATFORM_ACTOR } from '../../ledger/commitFacts';
import { Ledger, NewFact } from '../../ledger/Ledger';
import { partitionOf } from '../../ledger/partitionOf';
import { memberOf } from '../../views/worldIndex';
import { LiveStore, RunningSubject } from '../store/LiveStore';

/** Services that one look writes down; the next one goes on. */
const AT_A_TIME = 1000;

/**
 * Writes down that a service runs in an environment, the first time that it does.
 *
 * @remarks
 * What is not noted stays to be noted, so that a restart between reading a cluster and writing
 * loses nothing; the fact's key lets it be written once, whoever writes.
 */
export class RunningRecorder {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      ledger: Ledger;
      store: LiveStore;
      now?: () => Date;
    },
  ) {}

  /** Writes down what clusters showed since the last time. */
  async record(): Promise<void> {
    const { derivation, ledger, store } = this.options;
    const { world } = derivation.current();
    const running = (await store.findUntold(AT_A_TIME)).filter(each =>
      isPlaced(world, each),
    );
    await ledger.append(running.map(each => this.toFact(world, each)));
    await store.markTold(running);
  }

  private toFact(world: World, running: RunningSubject): NewFact {
    const { subject, environment, cluster, since } = running;
    const now = (this.options.now?.() ?? new Date()).toISOString();
    const at = since === undefined ? now : new Date(since).toISOString();
    return {
      key: `running:${subject}:${environment}`,
      // A cluster's clock may be ahead; nothing was seen before it was.
      at: at < now ? at : now,
      type: 'service.running',
      subject,
      actor: PLATFORM_ACTOR,
      data: { environment, cluster },
      partition: partitionOf(world, subject),
    };
  }
}

/** Whether an intent puts the subject there: labels can be written by anybody. */
function isPlaced(
  world: World,
  { subject, environment, cluster }: RunningSubject,
): boolean {
  const sector = world.sectors.get(sectorOf(subject))?.document;
  return (
    memberOf(world, subject) !== undefined &&
    (sector?.spec.environments ?? []).some(
      place => place.name === environment && place.cluster === cluster,
    )
  );
}
