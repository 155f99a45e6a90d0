/** An intent as it stands in the repository. */
export interface IntentDocument {
  /** For example `sectors/commerce/checkout.yaml`. */
  path: string;
  /** `commerce` for a sector, `commerce/checkout` for what is in it. */
  subject: string;
  kind: 'Sector' | 'Service' | 'MeshMember' | 'Package';
  /** Entity reference of the owning group; empty where there is no such sector. */
  owner: string;
  /** A sector's purpose, a service's description; empty where there is none. */
  description: string;
  /** With comments, as written. */
  text: string;
}

/** Which page of the intents. */
export interface IntentFilter {
  limit?: number;
  cursor?: string;
}
