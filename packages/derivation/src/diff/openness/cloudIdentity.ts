import { KubernetesObject } from '../../model/KubernetesObject';
import { Door, OpeningKind, opens } from './OpeningKind';
import { isPodIdentityAssociation } from './objectsOf';

/** By what the clouds know a service account. */
const IDENTITIES = [
  'iam.gke.io/gcp-service-account',
  'eks.amazonaws.com/role-arn',
  'azure.workload.identity/client-id',
];

/** Who it is in its cloud. */
export const cloudIdentity: OpeningKind = {
  kind: 'cloudIdentity',
  doors: object =>
    isPodIdentityAssociation(object)
      ? identityOf(object.spec?.forProvider?.roleArn)
      : fromAccount(object),
};

function fromAccount({ kind, metadata }: KubernetesObject): Door[] {
  return kind === 'ServiceAccount'
    ? IDENTITIES.flatMap(name => identityOf(metadata.annotations?.[name]))
    : [];
}

function identityOf(identity: string | undefined): Door[] {
  return identity === undefined ? [] : [opens('cloud', `acts as ${identity}`)];
}
