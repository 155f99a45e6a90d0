import { partName } from '../../names/names';
import { PackageScope } from '../../package/PackageScope';
import {
  declaredProvenance,
  declaredSecret,
  SECRET_SETTINGS,
} from '../declaredSecret';
import { ResourceKind } from '../ResourceKind';

/** Secrets that manifests mention by name, each as it is. */
export const externalSecret: ResourceKind<PackageScope> = {
  kind: 'ExternalSecret',
  derive: scope => scope.secrets.flatMap(use => declaredSecret(scope, use)),
  explain(scope, object) {
    const use = scope.secrets.find(
      ({ name }) => partName(scope.name, name) === object.metadata.name,
    );
    return [...(use ? declaredProvenance(use) : []), ...SECRET_SETTINGS];
  },
};
