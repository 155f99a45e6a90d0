import { RequestInput } from '@ridgeway/plugin-platform-common';
import {
  GRANTER,
  NOW,
  testSnapshot,
} from '../../../__testUtils__/testSnapshot';
import { requestKinds } from '../index';
import { Granting, KindContext } from '../RequestKindDefinition';
import { DENIED_WORLD } from './deniedWorld';

const GRANTING: Granting = {
  id: 'one',
  requestedBy: 'user:default/ana',
  grantedBy: GRANTER,
  grantedAt: '2026-11-21',
};

/** What requests are judged by: the world in which everybody is denied, with other files. */
export function contextOf(
  files: Readonly<Record<string, string>> = {},
  more: Partial<KindContext> = {},
): KindContext {
  return {
    snapshot: testSnapshot({ ...DENIED_WORLD, ...files }),
    platformTeam: 'group:default/platform',
    now: NOW,
    ownerExists: async ref => ref !== 'group:default/gone',
    findComponent: async entityRef =>
      entityRef === 'component:default/gift-vouchers'
        ? { entityRef, owner: 'group:default/gone' }
        : undefined,
    wasRemoved: async path => path === 'sectors/shop/old.yaml',
    ...more,
  };
}

/** A request that somebody opens. */
export function inputOf(
  kind: RequestInput['kind'],
  subject: string,
  object: string,
  more: Partial<RequestInput> = {},
): RequestInput {
  return { kind, subject, object, reason: 'We cannot do without', ...more };
}

function kindOf({ kind }: RequestInput) {
  const found = requestKinds.find(each => each.kind === kind);
  if (!found) {
    throw new Error(`There is no kind ${kind}`);
  }
  return found;
}

/** What a request is understood as. */
export function resolve(
  input: RequestInput,
  context = contextOf(
    {},
    {
      requester: {
        entityRef: 'user:default/ana',
        ownershipRefs: ['group:default/shop', 'group:default/other'],
      },
    },
  ),
) {
  return kindOf(input).resolve(input, context);
}

/** What granting a request commits. */
export function changes(
  input: RequestInput,
  context = contextOf(),
  granting: Partial<Granting> = {},
) {
  return kindOf(input).changes(input, { ...GRANTING, ...granting }, context);
}
