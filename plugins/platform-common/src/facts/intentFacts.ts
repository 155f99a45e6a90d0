import { z } from 'zod';
import { day, name, text } from './values';

const commit = name;

/** What a commit did to the document of a sector, service, mesh member or package. */
const intentChange = z.object({
  kind: z.enum(['Sector', 'Service', 'MeshMember', 'Package']),
  /** `ridgeway.dev/v1` or `score.dev/v1b1`; as before when it was removed. */
  version: name,
  change: z.enum(['created', 'changed', 'moved', 'removed']),
  /** Entity reference of the group that owned the sector at that commit. */
  owner: name.optional(),
  /** Names of the sector's environments at that commit. */
  environments: z.array(name).optional(),
  /** Of one that moved: what it was called, for example `web/cart`. */
  from: name.optional(),
});

/** Facts read from commits of the intent repository. */
export const intentFacts = {
  /** A path changed. One fact for each path of a commit. */
  'intent.committed': z.object({
    commit,
    path: text,
    author: text,
    message: text,
    /** Whether whoever committed it belonged to the platform team then. */
    byPlatformTeam: z.boolean().optional(),
    /**
     * Absent when the path holds no intent: policies, guardrails, exceptions, settings; and of the
     * path that an intent moved away from, for which the fact of the new path tells it.
     */
    intent: intentChange.optional(),
  }),
  /** Which fields a document uses; recorded when that differs from before. */
  'intent.fields': z.object({
    commit,
    kind: z.enum(['Sector', 'Service', 'MeshMember', 'Package']),
    version: name,
    /** Paths of the field reference, with `*` for names: `spec.containers.*.image`. */
    used: z.array(name),
    /** Those among them whose value is not the default. */
    changed: z.array(name),
  }),
  /** `platform.yaml` says something else about targets or support than before. */
  'settings.changed': z.object({
    commit,
    release: text,
    /** Share of services by age of the platform: `{ "6m": 0.3 }`. */
    adoption: z.record(z.string().regex(/^\d{1,3}m$/), z.number()),
    /** Day from which the ages count, where it is set: `2024-11-21`. */
    launched: day.optional(),
    /** First response by priority, as written: `{ "P0": "15m" }`. */
    support: z.record(z.string().regex(/^P[0-3]$/), name),
  }),
};
