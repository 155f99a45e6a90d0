import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

/** Entity references of the people in a group, sorted; undefined while and where unknown. */
export function useMembers(group: string): readonly string[] | undefined {
  const catalogApi = useApiHolder().get(catalogApiRef);
  const [members, setMembers] = useState<readonly string[]>();
  useEffect(() => {
    let left = false;
    setMembers(undefined);
    if (!catalogApi || parseEntityRef(group).kind !== 'group') {
      return undefined;
    }
    catalogApi
      .getEntities({
        filter: { kind: 'user', 'relations.memberOf': group },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      })
      .then(
        ({ items }) => {
          if (!left) {
            setMembers(items.map(user => stringifyEntityRef(user)).sort());
          }
        },
        // The group itself is named and linked in any case.
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [catalogApi, group]);
  return members;
}
