import { exampleToken } from './exampleSignIn';
import { refreshedSession, SignInRefused } from './personSignIn';
import { PortalError } from './PortalError';
import { Session } from './Session';
import { SessionFile } from './SessionFile';
import { isEnding, tokenClaims } from './tokenClaims';

/** The bearer token that commands use at a portal, renewed when it ends. */
export class PortalAccess {
  constructor(
    private readonly portal: string,
    private readonly file = new SessionFile(),
    /** A token that the environment gives, for example in CI. */
    private readonly given = process.env.RIDGEWAY_TOKEN || undefined,
  ) {}

  /**
   * A token that is good for a while.
   *
   * @throws PortalError when nobody is signed in, or the session is over
   */
  async token(): Promise<string> {
    if (this.given !== undefined) {
      return this.given;
    }
    const session = this.session();
    return isEnding(session.expires)
      ? this.renew(session.accessToken)
      : session.accessToken;
  }

  /** Entity reference of whoever the token is. */
  async user(): Promise<string> {
    return this.given === undefined
      ? this.session().user
      : tokenClaims(this.given).user ?? 'the token in RIDGEWAY_TOKEN';
  }

  /**
   * The next token, after one that the portal does not take.
   *
   * @throws PortalError when there is none
   */
  async renew(refused: string): Promise<string> {
    if (this.given !== undefined) {
      throw new PortalError(
        `${this.portal} does not accept the token in RIDGEWAY_TOKEN: it may be over, or of another portal. Give it a new one, or unset it and run ridgeway login --portal ${this.portal}`,
      );
    }
    return this.file.alone(async () => {
      // Another command may have renewed it meanwhile.
      const session = this.session();
      if (session.accessToken !== refused && !isEnding(session.expires)) {
        return session.accessToken;
      }
      const next = await this.next(session);
      this.file.set(this.portal, next);
      return next.accessToken;
    });
  }

  private async next({ user, renewal }: Session): Promise<Session> {
    switch (renewal.by) {
      case 'example':
        return exampleSession(this.portal, user);
      case 'refresh-token':
        return refreshedSession(this.portal, renewal).catch(error => {
          throw error instanceof SignInRefused ? this.over() : error;
        });
      default:
        throw this.over();
    }
  }

  private session(): Session {
    const session = this.file.get(this.portal);
    if (!session) {
      throw new PortalError(
        `You are not signed in to ${this.portal}. Sign in: ridgeway login --portal ${this.portal}`,
      );
    }
    return session;
  }

  private over(): PortalError {
    return new PortalError(
      `Your session at ${this.portal} is over. Sign in again: ridgeway login --portal ${this.portal}`,
    );
  }
}

/** A session of the example sign-in. */
export async function exampleSession(
  portal: string,
  user: string,
): Promise<Session> {
  const accessToken = await exampleToken(portal, user);
  return {
    user,
    accessToken,
    expires: tokenClaims(accessToken).expires ?? new Date().toISOString(),
    renewal: { by: 'example' },
  };
}
