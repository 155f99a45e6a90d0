import type { DiscoveryApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  BackstageUserIdentity,
  IdentityApi,
  ProfileInfo,
} from '@backstage/frontend-plugin-api';

interface Session {
  profile: ProfileInfo;
  backstageIdentity: {
    token: string;
    expiresInSeconds?: number;
    identity: BackstageUserIdentity;
  };
}

/** Before a token ends, so that no request is made with one that is about to. */
const MARGIN_SECONDS = 60;

/** One person of the example company, with a token that stays fresh. */
export class ExampleIdentity implements IdentityApi {
  private session: Promise<Session> | undefined;
  private freshUntil = 0;

  constructor(
    private readonly options: {
      discoveryApi: DiscoveryApi;
      /** Entity reference, for example `user:default/ana`. */
      user: string;
      onSignOut: () => void;
    },
  ) {}

  /**
   * Makes sure that the portal knows this person.
   *
   * @throws ResponseError when it does not let them in, with its reason
   */
  async signIn(): Promise<void> {
    await this.getSession();
  }

  async getProfileInfo(): Promise<ProfileInfo> {
    return (await this.getSession()).profile;
  }

  async getBackstageIdentity(): Promise<BackstageUserIdentity> {
    return (await this.getSession()).backstageIdentity.identity;
  }

  async getCredentials(): Promise<{ token: string }> {
    const { token } = (await this.getSession()).backstageIdentity;
    return { token };
  }

  async signOut(): Promise<void> {
    this.session = undefined;
    this.options.onSignOut();
  }

  private getSession(): Promise<Session> {
    if (!this.session || Date.now() > this.freshUntil) {
      this.freshUntil = Number.POSITIVE_INFINITY;
      this.session = this.fetchSession().catch(error => {
        this.session = undefined;
        throw error;
      });
    }
    return this.session;
  }

  private async fetchSession(): Promise<Session> {
    const baseUrl = await this.options.discoveryApi.getBaseUrl('auth');
    const response = await fetch(`${baseUrl}/example/refresh`, {
      headers: { 'x-ridgeway-example-user': this.options.user },
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    const session: Session = await response.json();
    const seconds = session.backstageIdentity.expiresInSeconds ?? 300;
    this.freshUntil = Date.now() + (seconds - MARGIN_SECONDS) * 1000;
    return session;
  }
}
