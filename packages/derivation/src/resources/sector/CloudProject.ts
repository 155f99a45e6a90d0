import { SectorScope } from '../../sector/SectorScope';
import { hasCloud } from '../../sector/cloud';
import { placeVariables } from '../compositeResource';
import { fillIn } from '../fillIn';
import { ResourceKind } from '../ResourceKind';

/**
 * The cloud project of the sector in one environment: a namespaced Crossplane v2 composite
 * resource, whose kind and `spec` are the platform's configuration.
 */
export const cloudProject: ResourceKind<SectorScope> = {
  kind: 'CloudProject',
  derive(scope) {
    const configured = scope.index.platform.cloudProject;
    return configured && hasCloud(scope.spec)
      ? [
          {
            apiVersion: `${configured.group}/${configured.version}`,
            kind: configured.kind,
            metadata: scope.metadata(scope.namespace, {
              intent: 'spec.cloud',
            }),
            spec: fillIn(configured.spec, {
              name: scope.namespace,
              owner: scope.spec.owner,
              ...placeVariables(scope.place),
            }),
          },
        ]
      : [];
  },
  explain: () => [
    {
      field: '',
      intent: 'spec.cloud',
      why: 'What the sector has in the cloud lies in a project of its own, for each environment.',
    },
    {
      field: 'spec',
      intent: 'spec.cloudProject',
      document: 'platform/platform.yaml',
      why: 'How the platform provides cloud projects.',
    },
  ],
};
