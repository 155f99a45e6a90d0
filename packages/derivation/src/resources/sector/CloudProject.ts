import { SectorScope } from '../../sector/SectorScope';
import { cloudProjectOf } from '../../sector/cloud';
import { placeVariables } from '../compositeResource';
import { fillIn } from '../fillIn';
import { ResourceKind } from '../ResourceKind';

/**
 * The cloud project of the sector in one environment: a namespaced Crossplane v2 composite
 * resource, whose kind and `spec` are the platform's configuration; without one, what Ridgeway ships.
 */
export const cloudProject: ResourceKind<SectorScope> = {
  kind: 'CloudProject',
  derive(scope) {
    const source = cloudProjectOf(
      scope.spec,
      scope.index.platform.cloudProject,
    );
    return source
      ? [
          {
            apiVersion: `${source.group}/${source.version}`,
            kind: source.kind,
            metadata: scope.metadata(scope.namespace, {
              intent: 'spec.cloud',
            }),
            spec: fillIn(source.spec, {
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
