import { KubernetesObject } from '../../model/KubernetesObject';
import { closes, Door, OpeningKind } from './OpeningKind';
import { isAuthorizationPolicy, isNetworkPolicy } from './objectsOf';

/** What is closed for a whole namespace until something opens it. */
export const isolation: OpeningKind = {
  kind: 'isolation',
  doors: object => [...ofNetwork(object), ...ofMesh(object)],
};

function ofNetwork(object: KubernetesObject): Door[] {
  if (
    !isNetworkPolicy(object) ||
    Object.keys(object.spec?.podSelector ?? {}).length > 0
  ) {
    return [];
  }
  const { policyTypes = [] } = object.spec ?? {};
  return [
    ...(policyTypes.includes('Ingress')
      ? [closes('network', 'is reached by callers that nothing names')]
      : []),
    ...(policyTypes.includes('Egress')
      ? [closes('network', 'reaches destinations that nothing names')]
      : []),
  ];
}

function ofMesh(object: KubernetesObject): Door[] {
  return isAuthorizationPolicy(object) &&
    object.spec?.selector === undefined &&
    (object.spec?.action ?? 'ALLOW') === 'ALLOW'
    ? [closes('mesh', 'is reached by callers that nothing names')]
    : [];
}
