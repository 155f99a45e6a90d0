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

/** Options of `token`. */
export interface TokenFlags {
  exampleUser: string;
  portal: string;
}
