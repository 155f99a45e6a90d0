import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { BUILT_IN_TYPES, fieldPaths } from '@ridgeway/intent';
import { platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback, useMemo } from 'react';
import { DeprecationForm, OfKind } from './deprecationForm';

/** Fields of the kind, types of resources, or templates: what there is to go away; empty until it is known. */
export function useKnownTargets(
  ofKind: OfKind,
  fieldKind: DeprecationForm['fieldKind'],
): readonly string[] {
  const api = useApi(platformApiRef);
  const catalog = useApi(catalogApiRef);
  const fields = useMemo(() => fieldPaths(fieldKind), [fieldKind]);
  const found = useLive<readonly string[]>(
    useCallback(
      async (signal: AbortSignal) => {
        switch (ofKind) {
          case 'resourceType': {
            const { managedTypes } = await api.getOffer({ signal });
            return [...BUILT_IN_TYPES, ...managedTypes.map(({ type }) => type)];
          }
          case 'template': {
            const { items } = await catalog.getEntities({
              filter: { kind: 'Template' },
              fields: ['kind', 'metadata.namespace', 'metadata.name'],
            });
            return items.map(entity => stringifyEntityRef(entity)).sort();
          }
          default:
            return [];
        }
      },
      [api, catalog, ofKind],
    ),
  );
  if (ofKind === 'field') {
    return fields;
  }
  return found.state === 'ready' ? found.value : [];
}
