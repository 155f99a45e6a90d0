import { loadWorld, World, WorldFile } from '@ridgeway/intent';
import { byException } from './authorizers';
import { conditionOf } from './derived';
import { exceptionFor } from './exceptions';
import { file, filesOf, sector, service, Spec } from './worlds';

/** The subject of the packages that tests are about. */
export const SEARCH = 'shop/search';
/** The folder of its manifests. */
export const FOLDER = 'sectors/shop/manifests/search';

/** A manifest as an object. */
export type Brought = Spec & { kind: string };

/** A world with a package of these manifests, whose escape hatch is open. */
export function worldBringing(
  manifests: readonly Spec[],
  { spec = {}, files = [] }: { spec?: Spec; files?: readonly WorldFile[] } = {},
): World {
  return loadWorld([
    ...filesOf({
      shop: sector({
        secrets: { admin: { keys: ['password'], remote: { production: 'a' } } },
      }),
      'shop/cart': service(),
    }),
    file(
      'sectors/shop/search.yaml',
      'Package',
      { name: 'search', sector: 'shop' },
      { folder: FOLDER, ...spec },
    ),
    {
      path: `${FOLDER}/all.yaml`,
      text: manifests.map(each => JSON.stringify(each)).join('\n---\n'),
    },
    exceptionFor(SEARCH, { guardrail: 'escape-hatches-expire' }, 'hatch'),
    ...files,
  ]);
}

/** A Deployment of a package with one container. */
export function bringing(pod: Spec = {}, container: Spec = {}): Brought {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'search' },
    spec: {
      selector: { matchLabels: { app: 'search' } },
      template: {
        metadata: { labels: { app: 'search' } },
        spec: {
          containers: [
            { name: 'app', image: 'registry.example/search:1', ...container },
          ],
          ...pod,
        },
      },
    },
  };
}

/** An object of a package, of some kind. */
export function brought(
  apiVersion: string,
  kind: string,
  rest: Spec = {},
  metadata: Spec = {},
): Brought {
  return {
    apiVersion,
    kind,
    metadata: { name: 'search', ...metadata },
    ...rest,
  };
}

/** `Derived` of the package, where the authorizer permits what exceptions do. */
export function derivedOf(...args: Parameters<typeof worldBringing>) {
  return conditionOf(worldBringing(...args), SEARCH, 'Derived', byException);
}

/** Reasons for which it is not true. */
export function reasonsOf(...args: Parameters<typeof worldBringing>): string[] {
  const { reason, causes = [{ reason }] } = derivedOf(...args);
  return causes.map(cause => cause.reason);
}
