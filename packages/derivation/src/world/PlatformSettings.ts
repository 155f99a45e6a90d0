import { PlatformSpec, World } from '@ridgeway/intent';

/** Settings of one cluster as the Platform document has them. */
type ClusterSpec = PlatformSpec['clusters'][string];
/** Settings of one cluster, with what is assumed where the Platform document does not say. */
export type ClusterSettings = ClusterSpec &
  Required<Pick<ClusterSpec, 'ingressGateway' | 'certificateIssuer'>>;
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

/** The gateway and the issuer of a cluster that names none; `Derived` says when they are assumed. */
export const ASSUMED: ClusterSettings = {
  ingressGateway: { namespace: 'istio-ingress', name: 'gateway' },
  certificateIssuer: 'ridgeway',
};

/** Reads the Platform document. */
export function platformSettings(world: World): PlatformSettings {
  const spec = world.platform?.document.spec;
  const clusters = new Map(
    Object.entries(spec?.clusters ?? {}).map(([name, settings]) => [
      name,
      { ...ASSUMED, ...settings },
    ]),
  );
  return {
    trustDomain: spec?.trustDomain ?? 'cluster.local',
    cluster: name => clusters.get(name) ?? ASSUMED,
    images: spec?.images,
    managed: spec?.managed ?? {},
    cloudProject: spec?.cloudProject,
  };
}
