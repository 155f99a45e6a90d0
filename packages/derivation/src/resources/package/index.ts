import { PackageScope } from '../../package/PackageScope';
import { meshMemberKinds } from '../meshMember';
import { ResourceKind } from '../ResourceKind';
import { serviceAccount } from '../service/ServiceAccount';
import { broughtObjects } from './broughtObjects';
import { externalSecret } from './ExternalSecret';

/**
 * Every kind of a package, in the order they are applied: the identity and policies that services
 * have, from the same files, then what it brings.
 */
export const packageKinds: ReadonlyArray<ResourceKind<PackageScope>> = [
  serviceAccount,
  ...meshMemberKinds,
  externalSecret,
  broughtObjects,
];
