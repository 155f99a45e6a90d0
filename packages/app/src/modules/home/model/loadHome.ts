import { parseEntityRef } from '@backstage/catalog-model';
import type { IdentityApi } from '@backstage/frontend-plugin-api';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type {
  HistoryEntry,
  PlatformApi,
  SectorSummary,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';
import { byReason, unmetOf, waitingFor } from './blockers';
import { Blocker, HomeView, Role } from './HomeView';
import { loadTeams } from './loadTeams';

/** How many services in trouble are looked at one by one. */
const LOOKED_AT = 30;
const REQUESTS = 5;
const SECTORS_WITH_CHANGES = 6;
const CHANGES = 8;

/** Where the home page gets what it shows. */
export interface HomeSources {
  identityApi: IdentityApi;
  catalogApi: CatalogApi;
  platformApi: PlatformApi;
}

/** Gathers everything the home page shows for the person who is signed in. */
export async function loadHome(
  sources: HomeSources,
  signal?: AbortSignal,
): Promise<HomeView> {
  const { identityApi, catalogApi, platformApi } = sources;
  const identity = await identityApi.getBackstageIdentity();
  const groups = identity.ownershipEntityRefs.filter(
    ref => parseEntityRef(ref).kind === 'group',
  );
  const [profile, all, unmet, access, deciding, asked] = await Promise.all([
    identityApi.getProfileInfo(),
    platformApi.getSectors({ signal }),
    platformApi.getServices({ health: 'unmet', limit: LOOKED_AT }, { signal }),
    platformApi.getAccess({ signal }),
    platformApi.getRequests({ scope: 'deciding', limit: REQUESTS }, { signal }),
    platformApi.getRequests({ scope: 'mine', limit: REQUESTS }, { signal }),
  ]);
  const sectors = all.items.filter(sector => groups.includes(sector.owner));
  const role = roleOf(access.platform, groups);
  const [blockers, changes, teams] = await Promise.all([
    loadBlockers(platformApi, sectors, unmet.items, signal),
    loadChanges(platformApi, sectors.length ? sectors : all.items, signal),
    role === 'newcomer' ? loadTeams(catalogApi) : [],
  ]);
  const own = new Set(sectors.map(sector => sector.name));
  const isOwn = ({ subject }: Blocker) => own.has(subject.split('/')[0]);
  return {
    name: profile.displayName ?? parseEntityRef(identity.userEntityRef).name,
    role,
    groups,
    sectors,
    attention: blockers.filter(isOwn),
    deciding,
    asked,
    waiting: waitingFor(
      groups,
      blockers.filter(blocker => !isOwn(blocker)),
    ),
    reasons: role === 'platform' ? byReason(blockers) : [],
    changes,
    teams,
  };
}

function roleOf(platform: boolean, groups: string[]): Role {
  if (platform) {
    return 'platform';
  }
  return groups.length > 0 ? 'member' : 'newcomer';
}

async function loadBlockers(
  platformApi: PlatformApi,
  sectors: SectorSummary[],
  services: ServiceSummary[],
  signal: AbortSignal | undefined,
): Promise<Blocker[]> {
  const views = await Promise.all([
    ...sectors
      .filter(sector => sector.unmet > 0)
      .map(sector => platformApi.getSector(sector.name, { signal })),
    ...services.map(({ sector, name }) =>
      platformApi.getService({ sector, name }, { signal }),
    ),
  ]);
  return views.flatMap(view => unmetOf(view.conditions));
}

async function loadChanges(
  platformApi: PlatformApi,
  sectors: SectorSummary[],
  signal: AbortSignal | undefined,
): Promise<HistoryEntry[]> {
  const histories = await Promise.all(
    sectors
      .slice(0, SECTORS_WITH_CHANGES)
      .map(sector => platformApi.getSectorHistory(sector.name, { signal })),
  );
  // One commit may touch several sectors.
  const byCommit = new Map(
    histories.flatMap(({ items }) => items).map(item => [item.commit, item]),
  );
  return [...byCommit.values()]
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, CHANGES);
}
