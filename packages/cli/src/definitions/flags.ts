import type {
  RequestKind,
  RequestState,
  SupportPriority,
} from '@ridgeway/plugin-platform-common';

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

/** Options of `migrate`. */
export interface MigrateFlags {
  to: 'v1beta1' | 'v1';
  write?: boolean;
  /** Ids of migrations whose proposals are agreed to. */
  accept: string[];
  /** ISO moment; default now. */
  asOf?: string;
  output: 'text' | 'json';
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
}

/** Options of `ledger export`. */
export interface LedgerExportFlags extends PortalFlags {
  format: 'jsonl' | 'csv';
  after?: number;
}

/** Options of `ledger import`. */
export interface LedgerImportFlags extends PortalFlags {
  partition: 'example' | 'live';
  shift?: boolean;
}

/** Options of `ledger remove-example`. */
export interface LedgerRemoveFlags extends PortalFlags {
  /** Do not ask for a confirmation. */
  yes?: boolean;
}

/** Options of `request list`. */
export interface RequestListFlags extends PortalFlags {
  mine?: boolean;
  deciding?: boolean;
  state: RequestState | 'any';
  kind?: RequestKind;
  concerns?: string;
  output: 'text' | 'json';
}

/** Options of `request open`. */
export interface RequestOpenFlags extends PortalFlags {
  reason?: string;
  expires?: string;
  priority?: SupportPriority;
  renews?: string;
  dryRun?: boolean;
}

/** Options of `request from`. */
export interface RequestFromFlags extends PortalFlags {
  all?: boolean;
  reason?: string;
}

/** Options of `request show`. */
export interface RequestShowFlags extends PortalFlags {
  output: 'text' | 'json';
}

/** Options of `request grant`. */
export interface RequestGrantFlags extends PortalFlags {
  reason?: string;
  expires?: string;
  /** Do not ask for a confirmation. */
  yes?: boolean;
  leaksInfrastructure?: 'yes' | 'no';
}

/** Options of `request decline`. */
export interface RequestDeclineFlags extends PortalFlags {
  reason: string;
  outcome?: 'no' | 'later';
  alternative?: string;
  leaksInfrastructure?: 'yes' | 'no';
}
