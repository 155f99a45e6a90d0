/** A personal token for Git over HTTP. The secret is shown once. */
export interface TokenSummary {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt?: string;
  expiresAt: string;
}

/** A freshly issued token. */
export interface IssuedToken extends TokenSummary {
  secret: string;
}

/** How the signed-in person reaches the intent repository, and what they may change. */
export interface RepositoryAccess {
  cloneUrl: string;
  branch: string;
  head: string;
  /** User name for Git's Basic authentication. */
  username: string;
  /** Sectors whose documents the person may change. */
  sectors: string[];
  /** May create sectors and change `platform/`. */
  platform: boolean;
}
