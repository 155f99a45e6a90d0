import { People } from '../people/People';
import { Person } from '../people/Person';
import { TokenService } from '../tokens/TokenService';

/** Finds out who a Git client speaks for: the password is a personal token, the name is not read. */
export class GitAuthenticator {
  constructor(
    private readonly options: { tokens: TokenService; people: People },
  ) {}

  /** @param header - the Authorization header, as Git sends it */
  async authenticate(header: string | undefined): Promise<Person | undefined> {
    const match = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '');
    if (!match) {
      return undefined;
    }
    const decoded = Buffer.from(match[1], 'base64').toString('utf8');
    const secret = decoded.slice(decoded.indexOf(':') + 1);
    const entityRef = await this.options.tokens.authenticate(secret);
    return entityRef === undefined
      ? undefined
      : this.options.people.byRef(entityRef);
  }
}
