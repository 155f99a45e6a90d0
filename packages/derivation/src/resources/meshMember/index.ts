import { MemberScope } from '../../member/MemberScope';
import { ResourceKind } from '../ResourceKind';
import { authorizationPolicy } from '../service/AuthorizationPolicy';
import { destinationRule } from '../service/DestinationRule';
import { egressAuthorizationPolicy } from '../service/EgressAuthorizationPolicy';
import { gateway } from '../service/Gateway';
import { networkPolicy } from '../service/NetworkPolicy';
import { peerAuthentication } from '../service/PeerAuthentication';
import { serviceEntry } from '../service/ServiceEntry';
import { sidecar } from '../service/Sidecar';
import { virtualService } from '../service/VirtualService';

/**
 * Every kind of a workload that the platform does not run, in the order they are applied: the
 * policies that services have, from the same files.
 */
export const meshMemberKinds: ReadonlyArray<ResourceKind<MemberScope>> = [
  networkPolicy,
  authorizationPolicy,
  peerAuthentication,
  egressAuthorizationPolicy,
  serviceEntry,
  gateway,
  destinationRule,
  virtualService,
  sidecar,
];
