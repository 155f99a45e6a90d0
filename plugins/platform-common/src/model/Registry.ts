/** A sector as the catalog needs it. */
export interface RegistrySector {
  name: string;
  /** Entity reference of the owning group. */
  owner: string;
  purpose: string;
  /** Names of its environments, as declared. */
  environments: string[];
  /** Entity reference of the software template that its document was written by. */
  template?: string;
  /** Path of its document. */
  path: string;
  example: boolean;
}

/** A service as the catalog needs it: who it is, and what it depends on by declaration. */
export interface RegistryService {
  sector: string;
  name: string;
  kind: 'Service' | 'MeshMember' | 'Package';
  /** `metadata.annotations["ridgeway.dev/description"]`, where given. */
  description?: string;
  /** Entity reference of the owning group, from the sector. */
  owner: string;
  /** Names of the sector's environments. */
  environments: string[];
  /** Services it declares to call, as `sector/name`. */
  calls: string[];
  /** Managed resources it declares, by the name placeholders use. */
  managed: Array<{ name: string; type: string; class?: string }>;
  /** External services it declares, with the hosts of their endpoints. */
  externals: Array<{ name: string; hosts: string[] }>;
  /** Hosts it declares to be reached at from outside, in any environment; sorted. */
  hosts: string[];
  /** What its document is written in, where it is asked of a portal. */
  version?: string;
  /** Whether something that was announced to go away concerns it, where it is asked of a portal. */
  deprecated?: boolean;
  /** Entity reference from `metadata.annotations["ridgeway.dev/adopts"]`. */
  adopts?: string;
  /** Entity reference of the software template that its document was written by. */
  template?: string;
  /** Path of its document. */
  path: string;
  example: boolean;
}

/** Whose a component is that the platform does not run, by decision of the registry. */
export interface RegistryOwnership {
  /** Entity reference of the component, as the catalog writes it. */
  entity: string;
  /** Entity reference of the group. */
  owner: string;
  /** Path of its document. */
  path: string;
}

/** Everything the catalog records about the intents of one commit. */
export interface Registry {
  /** Commit it was read at; empty while the repository has none. */
  head: string;
  sectors: RegistrySector[];
  services: RegistryService[];
  /** Sorted by entity; always all of them, whichever subjects are asked for. */
  ownerships: RegistryOwnership[];
}

/** Narrows a registry to some subjects; one that does not exist is absent from the answer. */
export interface RegistryFilter {
  /**
   * `commerce` for a sector with all its services, `commerce/checkout` for one service.
   * An empty list asks for no subject at all.
   */
  subjects?: string[];
}
