import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { requestResourceRef } from './requestResource';

const paramsSchema = z.object({
  refs: z.array(z.string()).describe('Entity references of people and groups'),
});

const isParty = createPermissionRule({
  name: 'IS_PARTY',
  description:
    'Requests that one of the people or groups opened, decides, or owns a sector of',
  resourceRef: requestResourceRef,
  paramsSchema,
  apply: ({ requestedBy, owner, sectorOwners }, { refs }) =>
    [requestedBy, owner, ...sectorOwners].some(ref => refs.includes(ref)),
  toQuery: ({ refs }) => ({ relation: 'party', refs }),
});

const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description: 'Requests that one of the people or groups decides',
  resourceRef: requestResourceRef,
  paramsSchema,
  apply: ({ owner }, { refs }) => refs.includes(owner),
  toQuery: ({ refs }) => ({ relation: 'owner', refs }),
});

const isRequester = createPermissionRule({
  name: 'IS_REQUESTER',
  description: 'Requests that one of the people opened',
  resourceRef: requestResourceRef,
  paramsSchema,
  apply: ({ requestedBy }, { refs }) => refs.includes(requestedBy),
  toQuery: ({ refs }) => ({ relation: 'requester', refs }),
});

/** What a policy can make a permission of a request depend on. */
export const requestRules = { isParty, isOwner, isRequester };
