import { PlatformSpec, World } from '@ridgeway/intent';

/** Settings of one cluster. */
export type ClusterSettings = PlatformSpec['clusters'][string];
/** A managed resource type by configuration. */
export type ManagedType = NonNullable<PlatformSpec['managed']>[string];

/** What derivation takes from the Platform document, with defaults where a world has none. */
export interface PlatformSettings {
  trustDomain: string;
  cluster(name: string): ClusterSettings;
  /** Registries that images may come from; undefined when the organisation keeps no list. */
  images: readonly string[] | undefined;
  managed: Readonly<Record<string, ManagedType>>;
  /** What a cloud project is; undefined where the platform provides none. */
  cloudProject: PlatformSpec['cloudProject'];
}

const NO_SETTINGS: ClusterSettings = {};

/** Reads the Platform document. */
export function platformSettings(world: World): PlatformSettings {
  const spec = world.platform?.document.spec;
  const clusters = spec?.clusters ?? {};
  return {
    trustDomain: spec?.trustDomain ?? 'cluster.local',
    cluster: name =>
      Object.hasOwn(clusters, name) ? clusters[name] : NO_SETTINGS,
    images: spec?.images,
    managed: spec?.managed ?? {},
    cloudProject: spec?.cloudProject,
  };
}
