import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';
import { authorizationPolicy } from './AuthorizationPolicy';
import { certificate } from './Certificate';
import { compositeResource } from './CompositeResource';
import { configMap } from './ConfigMap';
import { deployment } from './Deployment';
import { dnsEndpoint } from './DNSEndpoint';
import { destinationRule } from './DestinationRule';
import { egressAuthorizationPolicy } from './EgressAuthorizationPolicy';
import { externalSecret } from './ExternalSecret';
import { gateway } from './Gateway';
import { horizontalPodAutoscaler } from './HorizontalPodAutoscaler';
import { httpRoute } from './HTTPRoute';
import { listenerSet } from './ListenerSet';
import { networkPolicy } from './NetworkPolicy';
import { peerAuthentication } from './PeerAuthentication';
import { persistentVolumeClaim } from './PersistentVolumeClaim';
import { podDisruptionBudget } from './PodDisruptionBudget';
import { podIdentityAssociation } from './PodIdentityAssociation';
import { prometheusRule } from './PrometheusRule';
import { service } from './Service';
import { serviceAccount } from './ServiceAccount';
import { serviceEntry } from './ServiceEntry';
import { serviceMonitor } from './ServiceMonitor';
import { sidecar } from './Sidecar';
import { virtualService } from './VirtualService';

/** Every kind of a service, in the order they are applied: what pods need comes before the pods. */
export const serviceKinds: ReadonlyArray<ResourceKind<ServiceScope>> = [
  serviceAccount,
  networkPolicy,
  authorizationPolicy,
  peerAuthentication,
  egressAuthorizationPolicy,
  serviceEntry,
  gateway,
  destinationRule,
  virtualService,
  sidecar,
  persistentVolumeClaim,
  podIdentityAssociation,
  compositeResource,
  externalSecret,
  configMap,
  service,
  deployment,
  horizontalPodAutoscaler,
  podDisruptionBudget,
  certificate,
  listenerSet,
  httpRoute,
  dnsEndpoint,
  serviceMonitor,
  prometheusRule,
];
