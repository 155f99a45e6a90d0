import { Health, Page } from './ServiceView';

/** Something that a filter of the registry finds. */
export const REGISTRY_FLAGS = [
  'unowned',
  'owner-gone',
  'off-platform',
  'denied',
  'awaiting-consent',
  'exception',
] as const;

/** What is noteworthy about an entry. */
export type RegistryFlag = (typeof REGISTRY_FLAGS)[number];

/** Something that exists, whether the platform runs it or not. */
export interface RegistryEntry {
  /** `component:commerce/checkout`. */
  entityRef: string;
  title: string;
  kind: string;
  type?: string;
  /** Entity reference, as written; absent where nobody is named. */
  owner?: string;
  /** Whether the catalog knows the owner; one that it knows can still be gone, without any member. */
  ownerExists: boolean;
  /** `commerce`; absent for what is not on the platform. */
  sector?: string;
  /** `commerce/checkout`; absent for what is not on the platform. */
  subject?: string;
  environments: string[];
  /** `ridgeway.dev/v1`; absent for what is not on the platform. */
  version?: string;
  health?: Health;
  /** Reasons of the conditions that are not true. */
  reasons: string[];
  /** Entity references of what it depends on. */
  dependsOn: string[];
  /** Number of entities that depend on it directly. */
  dependents: number;
  flags: RegistryFlag[];
  example: boolean;
}

/** What the registry can be sorted by. */
export const REGISTRY_SORTS = [
  'kind',
  'name',
  'owner',
  'sector',
  'dependents',
] as const;

/** What the registry can be sorted by. */
export type RegistrySort = (typeof REGISTRY_SORTS)[number];

/** Filters of the registry. */
export interface RegistryEntryFilter {
  flag?: RegistryFlag;
  kind?: string;
  owner?: string;
  sector?: string;
  /** Part of the name, title or owner. */
  search?: string;
  /** By kind components come first, then sectors, then what they use; most dependents first; all others from A to Z. Default `name`. */
  sort?: RegistrySort;
  limit?: number;
  cursor?: string;
}

/** How many entries each flag has, over everything that the other filters let through. */
export type RegistryCounts = Record<RegistryFlag | 'all', number>;

/** A page of the registry. */
export interface RegistryPage extends Page<RegistryEntry> {
  counts: RegistryCounts;
  /** What the filters can be set to, over everything the reader may see; each list sorted. */
  choices: { kinds: string[]; owners: string[]; sectors: string[] };
}

/** Who is affected if something breaks. */
export interface BlastRadius {
  /** What breaks. */
  entry: RegistryEntry;
  /** What it depends on itself, sorted by reference; the title of what nobody knows is its name. */
  dependsOn: Array<{ entityRef: string; title: string; owner?: string }>;
  /** Everything that depends on it, nearest first. */
  affected: Array<{
    entityRef: string;
    title: string;
    owner?: string;
    /** 1 for what depends on it directly. */
    distance: number;
  }>;
  /** Edges among all of these: `from` depends on `to`. */
  dependencies: Array<{ from: string; to: string }>;
  /** Entity references of the groups that would be told, sorted. */
  owners: string[];
}
