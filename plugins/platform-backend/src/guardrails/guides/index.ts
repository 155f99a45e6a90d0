import { bothSidesConsent } from './bothSidesConsent';
import { boundedCompute } from './boundedCompute';
import { configurationRestarts } from './configurationRestarts';
import { defaultDeny } from './defaultDeny';
import { egressIsDeclared } from './egressIsDeclared';
import { escapeHatchesExpire } from './escapeHatchesExpire';
import { hostsInDomains } from './hostsInDomains';
import { imagesFromAllowedRegistries } from './imagesFromAllowedRegistries';
import { managedTypesAreOffered } from './managedTypesAreOffered';
import { noHostAccess } from './noHostAccess';
import { noHostNetwork } from './noHostNetwork';
import { noNodePinning } from './noNodePinning';
import { noSilentOverrides } from './noSilentOverrides';
import { noWildcardConsent } from './noWildcardConsent';
import { observableByDefault } from './observableByDefault';
import { oneWayIn } from './oneWayIn';
import { ownIdentity } from './ownIdentity';
import { ownersOperate } from './ownersOperate';
import { quotaPerEnvironment } from './quotaPerEnvironment';
import { restrictedPods } from './restrictedPods';
import { secretsNeedConsent } from './secretsNeedConsent';
import { spreadAndDisruption } from './spreadAndDisruption';
import { strictMtls } from './strictMtls';
import { volumesHaveOwners } from './volumesHaveOwners';
import { Guide } from '../Guide';

/** Every guide. */
export const guides: readonly Guide[] = [
  bothSidesConsent,
  boundedCompute,
  configurationRestarts,
  defaultDeny,
  egressIsDeclared,
  escapeHatchesExpire,
  hostsInDomains,
  imagesFromAllowedRegistries,
  managedTypesAreOffered,
  noHostAccess,
  noHostNetwork,
  noNodePinning,
  noSilentOverrides,
  noWildcardConsent,
  observableByDefault,
  oneWayIn,
  ownIdentity,
  ownersOperate,
  quotaPerEnvironment,
  restrictedPods,
  secretsNeedConsent,
  spreadAndDisruption,
  strictMtls,
  volumesHaveOwners,
];
