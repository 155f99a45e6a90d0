/** What `derive` and `explain` have in common. */
export interface ScopeFlags {
  environment?: string;
  /** ISO moment; default now. */
  asOf?: string;
  /** Name of the default sector of a single file. */
  sector?: string;
}

/** Options of `validate`. */
export interface ValidateFlags {
  output: 'text' | 'json';
}

/** Options of `derive`. */
export interface DeriveFlags extends ScopeFlags {
  service?: string;
  apiResources?: string;
  output: 'yaml' | 'json' | 'summary';
}

/** Options of `diff`. */
export interface DiffFlags {
  /** ISO moment; default now. */
  asOf?: string;
  output: 'summary' | 'json';
}

/** Options of `explain`. */
export interface ExplainFlags extends ScopeFlags {
  output: 'text' | 'json';
}

/** Options of `schema`. */
export interface SchemaFlags {
  write?: string;
}

/** Options of every command that talks to a portal. */
export interface PortalFlags {
  /** Address; default the portal last signed in to. */
  portal?: string;
}

/** Options of `token`. */
export interface TokenFlags extends PortalFlags {
  exampleUser: string;
}

/** Options of `login`. */
export interface LoginFlags extends PortalFlags {
  /** Entity reference of one of the people of the example company. */
  exampleUser?: string;
  /** False: print the address in place of opening a browser. */
  browser: boolean;
}

/** Options of `status`. */
export interface StatusFlags extends PortalFlags {
  environment?: string;
  output: 'text' | 'json';
}

/** Options of `apply`. */
export interface ApplyFlags extends PortalFlags {
  /** Required, but for a dry run. */
  message?: string;
  dryRun?: boolean;
  /** Commit that the author looked at. */
  base?: string;
  /** Sector of a file that names none. */
  sector?: string;
  output: 'text' | 'json';
}
