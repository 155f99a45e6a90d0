import { MigrationDefinition } from './MigrationDefinition';
import { allowAll } from './v1alpha1-v1beta1/allowAll';
import { callers } from './v1alpha1-v1beta1/callers';
import { compute } from './v1alpha1-v1beta1/compute';
import { dependencies } from './v1alpha1-v1beta1/dependencies';
import { egress } from './v1alpha1-v1beta1/egress';
import { environment } from './v1alpha1-v1beta1/environment';
import { environmentSecrets } from './v1alpha1-v1beta1/environmentSecrets';
import { environmentTexts } from './v1alpha1-v1beta1/environmentTexts';
import { healthPath } from './v1alpha1-v1beta1/healthPath';
import { portsByName } from './v1alpha1-v1beta1/portsByName';
import { singleContainer } from './v1alpha1-v1beta1/singleContainer';
import { autoscaling } from './v1beta1-v1/autoscaling';
import { exposure } from './v1beta1-v1/exposure';
import { inbound } from './v1beta1-v1/inbound';
import { inboundWildcard } from './v1beta1-v1/inboundWildcard';
import { nodeSelector } from './v1beta1-v1/nodeSelector';
import { outbound } from './v1beta1-v1/outbound';
import { servicePorts } from './v1beta1-v1/servicePorts';

/** Every migration, in the order in which they are done. */
export const MIGRATIONS: readonly MigrationDefinition[] = [
  singleContainer,
  dependencies,
  egress,
  environmentTexts,
  environmentSecrets,
  environment,
  compute,
  healthPath,
  portsByName,
  callers,
  allowAll,
  servicePorts,
  outbound,
  inboundWildcard,
  inbound,
  exposure,
  autoscaling,
  nodeSelector,
];
