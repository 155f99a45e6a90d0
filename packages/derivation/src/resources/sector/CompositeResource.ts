import { SectorScope } from '../../sector/SectorScope';
import { sharedResources } from '../../sector/sharedResources';
import { compositeResourceOf } from '../compositeResource';
import { ResourceKind } from '../ResourceKind';

/**
 * A managed resource that services of the sector share by its id. It is the sector's, so that it
 * stays when one of those services goes.
 */
export const compositeResource: ResourceKind<SectorScope> = {
  kind: 'CompositeResource',
  derive: scope =>
    sharedResources(scope.session, scope.place).flatMap(({ use }) => {
      const { provided, params, sharedId } = use;
      return provided && !JSON.stringify(params).includes('$')
        ? [
            compositeResourceOf({
              use,
              provided,
              params,
              place: scope.place,
              owner: sharedId,
              serviceAccount: undefined,
              metadata: scope.metadata(use.object, {
                intent: 'spec.managed',
                guardrail: 'managed-types-are-offered',
              }),
            }),
          ]
        : [];
    }),
  explain(scope, { metadata }) {
    const shared = sharedResources(scope.session, scope.place).find(
      ({ use }) => use.object === metadata.name,
    );
    return [
      {
        field: '',
        intent: 'spec.managed',
        guardrail: 'managed-types-are-offered',
        why: `Services of the sector share ${
          shared?.use.sharedId ?? 'it'
        }: it stays for as long as one of them declares it.`,
      },
      ...(shared?.sharers ?? []).map(({ subject, resource }) => ({
        field: '',
        intent: `spec.resources.${resource}`,
        document: `sectors/${subject}.yaml`,
        why: `${subject} declares it.`,
      })),
      {
        field: 'spec',
        intent: `spec.managed.${shared?.use.type ?? ''}`,
        document: 'platform/platform.yaml',
        why: 'How the platform provides this type, with the params that it takes.',
      },
    ];
  },
};
