import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Addresses of groups as the catalog knows them; without those that have none.
 *
 * @param teams - Stable list of entity references
 */
export function useTeamMail(
  teams: readonly string[],
): ReadonlyMap<string, string> {
  const catalog = useApiHolder().get(catalogApiRef);
  const [mail, setMail] = useState(NONE);
  useEffect(() => {
    const entityRefs = teams.filter(Boolean);
    let left = false;
    if (catalog && entityRefs.length > 0) {
      catalog
        .getEntitiesByRefs({ entityRefs, fields: ['spec.profile.email'] })
        .then(
          ({ items }) => {
            if (!left) {
              setMail(new Map(pairs(entityRefs, items)));
            }
          },
          // Their pages are linked in any case.
          () => undefined,
        );
    }
    return () => {
      left = true;
    };
  }, [catalog, teams]);
  return mail;
}

function* pairs(
  refs: readonly string[],
  items: ReadonlyArray<{ spec?: { profile?: unknown } } | undefined>,
): Generator<[string, string]> {
  for (const [index, item] of items.entries()) {
    const profile = item?.spec?.profile;
    if (
      typeof profile === 'object' &&
      profile !== null &&
      'email' in profile &&
      typeof profile.email === 'string'
    ) {
      yield [refs[index], profile.email];
    }
  }
}
