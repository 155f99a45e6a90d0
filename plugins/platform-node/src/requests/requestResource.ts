import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { PLATFORM_REQUEST_RESOURCE } from '@ridgeway/plugin-platform-common';

/** What permissions of a request are judged by. */
export interface RequestResource {
  /** Entity reference of the group that decides. */
  owner: string;
  /** Entity reference of the person who opened it. */
  requestedBy: string;
  /** Entity references of the owners of the sectors that it concerns, on either side. */
  sectorOwners: string[];
}

/** Part of a query for requests: those that stand in a relation to one of the references. */
export interface RequestQuery {
  relation: 'party' | 'owner' | 'requester';
  /** Entity references of people and groups. */
  refs: string[];
}

/** The resource type `platform-request` of the platform plugin. */
export const requestResourceRef = createPermissionResourceRef<
  RequestResource,
  RequestQuery
>().with({ pluginId: 'platform', resourceType: PLATFORM_REQUEST_RESOURCE });
