import {
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { People } from '../people/People';
import { Person } from '../people/Person';

/** A request of any route, whatever its parameters are. */
export type IncomingRequest = Parameters<HttpAuthService['credentials']>[0];

/** Lets requests through that the permission framework allows, and says who makes them. */
export class RequestGuard {
  constructor(
    private readonly options: {
      auth: AuthService;
      httpAuth: HttpAuthService;
      permissions: PermissionsService;
      people: People;
    },
  ) {}

  /**
   * For what is only read: a person or a plugin.
   *
   * @throws NotAllowedError when the policy does not allow it
   */
  async reader(
    req: IncomingRequest,
    permission: BasicPermission,
  ): Promise<BackstageCredentials> {
    const credentials = await this.options.httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    await this.authorize(credentials, [permission]);
    return credentials;
  }

  /** For what is only read and depends on the person; undefined when a plugin asks. */
  async readingPerson(
    req: IncomingRequest,
    permission: BasicPermission,
  ): Promise<Person | undefined> {
    const credentials = await this.reader(req, permission);
    return this.options.auth.isPrincipal(credentials, 'user')
      ? this.options.people.signedIn(credentials)
      : undefined;
  }

  /**
   * For what is written: always a person, never a plugin by itself.
   *
   * @throws NotAllowedError when the policy does not allow it
   */
  async person(
    req: IncomingRequest,
    permissions: BasicPermission[],
  ): Promise<Person> {
    const credentials = await this.options.httpAuth.credentials(req, {
      allow: ['user'],
    });
    await this.authorize(credentials, permissions);
    return this.options.people.signedIn(credentials);
  }

  /** Whether the policy allows it, for what is shown or left out by that. */
  async allows(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<boolean> {
    const [{ result }] = await this.options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  /** For what plugins do among themselves. @throws NotAllowedError when a person asks */
  async plugin(req: IncomingRequest): Promise<void> {
    await this.options.httpAuth.credentials(req, { allow: ['service'] });
  }

  /** Whoever asks, a person or a plugin, for what is decided item by item. */
  async credentials(req: IncomingRequest): Promise<BackstageCredentials> {
    return this.options.httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
  }

  /** A person, for what is decided item by item. */
  async signedIn(
    req: IncomingRequest,
  ): Promise<{ credentials: BackstageCredentials; person: Person }> {
    const credentials = await this.options.httpAuth.credentials(req, {
      allow: ['user'],
    });
    return {
      credentials,
      person: await this.options.people.signedIn(credentials),
    };
  }

  private async authorize(
    credentials: BackstageCredentials,
    permissions: BasicPermission[],
  ): Promise<void> {
    const decisions = await this.options.permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    const refused = permissions.filter(
      (_, index) => decisions[index].result !== AuthorizeResult.ALLOW,
    );
    if (refused.length > 0) {
      throw new NotAllowedError(
        `The portal's policy does not give you ${refused
          .map(({ name }) => name)
          .join(' and ')}. Ask the platform team which role you need for it.`,
      );
    }
  }
}
