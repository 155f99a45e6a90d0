/** An entity of the catalog, as far as the registry needs it. */
export interface CatalogThing {
  /** `component:commerce/checkout`, in small letters as the catalog writes references. */
  entityRef: string;
  /** As people read it: `Component`. */
  kind: string;
  namespace: string;
  name: string;
  title: string;
  type?: string;
  /** Entity reference of the owner; absent where nobody is named. */
  owner?: string;
  /** For example `production`; absent where it says nothing. */
  lifecycle?: string;
  /** Whether the platform itself put it there. */
  fromIntents: boolean;
  example: boolean;
  /** Entity references of what it needs in order to work. */
  dependsOn: string[];
  /** Entity references of what it is made of. */
  parts: string[];
}

/** Everything in the catalog that somebody could own, and everybody who could own it. */
export interface CatalogContents {
  things: CatalogThing[];
  /** Entity references of every person and group. */
  owners: ReadonlySet<string>;
  /** Those among them who are somebody: people, and groups that reach at least one person. */
  reachable: ReadonlySet<string>;
}
