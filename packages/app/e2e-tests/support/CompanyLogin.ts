import { OAuth2Server } from 'oauth2-mock-server';

/** What a provider says of a person. */
export interface Claims {
  sub: string;
  name: string;
  email: string;
  /** The portal believes no other address. */
  email_verified: boolean;
}

/** A company's OpenID Connect provider, where one person is signed in already. */
export class CompanyLogin {
  static async start(): Promise<CompanyLogin> {
    const server = new OAuth2Server();
    await server.issuer.keys.generate('RS256');
    await server.start(0, 'localhost');
    return new CompanyLogin(server);
  }

  private constructor(private readonly server: OAuth2Server) {
    server.service.on('beforeTokenSigning', ({ payload }) =>
      Object.assign(payload, this.person),
    );
    server.service.on('beforeUserinfo', ({ body }) =>
      Object.assign(body, this.person),
    );
  }

  /** Who is signed in there. */
  person: Claims = { sub: '', name: '', email: '', email_verified: false };

  get metadataUrl(): string {
    return `${this.server.issuer.url}/.well-known/openid-configuration`;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
