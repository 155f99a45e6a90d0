import { NotFoundError } from '@backstage/errors';
import { CodeRequest, CodeResult } from '@ridgeway/plugin-platform-common';
import { authorityOver } from '../authority/authorityOver';
import { DerivationService } from '../derivation/DerivationService';
import { AuthorityError } from '../errors/AuthorityError';
import { Person } from '../people/Person';
import { CodeRepositories } from './CodeRepositories';

/** Makes code repositories for people who may change the sector they belong to. */
export class CodeService {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      repositories: CodeRepositories;
      platformTeam: string;
    },
  ) {}

  /**
   * @throws NotFoundError when there is no such sector
   * @throws AuthorityError when the sector is somebody else's
   * @throws InputError and ConflictError as {@link CodeRepositories.create} does
   */
  async create(request: CodeRequest, person: Person): Promise<CodeResult> {
    const { derivation, repositories, platformTeam } = this.options;
    const { sector, service } = request;
    const { world, files } = await derivation.refresh();
    if (!world.sectors.has(sector)) {
      throw new NotFoundError(
        `There is no sector ${sector}. Create it first, or choose a sector of yours.`,
      );
    }
    const refusals = authorityOver(
      person,
      [`sectors/${sector}/${service}.yaml`],
      {
        before: world,
        existsBefore: path => files.has(path),
        after: world,
        platformTeam,
      },
    );
    if (refusals.length > 0) {
      throw new AuthorityError(refusals);
    }
    return repositories.create(request, person);
  }
}
