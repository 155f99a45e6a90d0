import { DNS_LABEL } from '@ridgeway/intent';
import { CodeRepositories } from '../code/CodeRepositories';
import { DerivationService } from '../derivation/DerivationService';
import { Git } from '../git/Git';
import { repositoryExists } from '../git/initRepository';
import { owns, Person } from '../people/Person';
import { ActorLog } from '../repository/ActorLog';
import { PushGate } from './PushGate';

/** A repository that a person may reach. */
export interface ServedRepository {
  git: Git;
  /** What receive-pack is run with for a push of this person, and what to do after it. */
  admitPush(person: Person): {
    args: string[];
    env: Record<string, string>;
    finish: () => Promise<void>;
    /** Why it was refused, once it is over; undefined when it was not. */
    refusal: () => string | undefined;
  };
}

/** The repositories in the data directory, and who may reach which. */
export class GitRepositories {
  constructor(
    private readonly options: {
      intents: Git;
      gate: PushGate;
      code: CodeRepositories;
      derivation: DerivationService;
      platformTeam: string;
    },
  ) {}

  /** @param name - `intents` or `code/<sector>/<service>` */
  async find(
    name: string,
    person: Person,
  ): Promise<ServedRepository | undefined> {
    if (name === 'intents') {
      return this.intents();
    }
    const [, sector, service] = name.split('/');
    return this.code(sector, service, person);
  }

  private intents(): ServedRepository {
    const { intents, gate, derivation } = this.options;
    return {
      git: intents,
      admitPush: person => {
        const admitted = gate.admit({ git: intents, person });
        return {
          args: admitted.args,
          env: { ...admitted.env, ...ActorLog.environment(person.entityRef) },
          refusal: admitted.refusal,
          finish: async () => {
            admitted.done();
            // Whoever looks after their push has ended sees what it changed.
            await derivation.refresh();
          },
        };
      },
    };
  }

  /** Code is read and written by the group that owns the sector, and by the platform team. */
  private async code(
    sector: string,
    service: string,
    person: Person,
  ): Promise<ServedRepository | undefined> {
    const { code, derivation, platformTeam } = this.options;
    if (!DNS_LABEL.test(sector) || !DNS_LABEL.test(service)) {
      return undefined;
    }
    const owner = derivation.current().world.sectors.get(sector)?.document
      .spec.owner;
    const allowed =
      owns(person, platformTeam) ||
      (owner !== undefined && owns(person, owner));
    const directory = code.directoryOf(sector, service);
    if (!allowed || !(await repositoryExists(directory))) {
      return undefined;
    }
    return {
      git: new Git(directory),
      admitPush: pusher => ({
        args: [],
        env: ActorLog.environment(pusher.entityRef),
        refusal: () => undefined,
        finish: async () => {},
      }),
    };
  }
}
