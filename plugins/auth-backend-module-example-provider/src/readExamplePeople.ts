import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** Id of the provider, as in `auth.providers.example`. */
export const EXAMPLE_PROVIDER_ID = 'example';

/**
 * Reads who may be chosen.
 *
 * @param config - the section `auth.providers.example`
 * @returns full entity references, for example `user:default/ana`
 * @throws InputError when nobody is listed or a reference is not one of a user
 */
export function readExamplePeople(config: Config): Set<string> {
  const people = config.getOptionalConfigArray('people') ?? [];
  if (people.length === 0) {
    throw new InputError(
      'auth.providers.example.people is empty: list at least one person, for example { user: user:default/ana, title: Product developer, description: Ships services }',
    );
  }
  return new Set(
    people.map(person => {
      const ref = parseEntityRef(person.getString('user'), {
        defaultKind: 'user',
        defaultNamespace: 'default',
      });
      if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
        throw new InputError(
          `auth.providers.example.people names ${stringifyEntityRef(
            ref,
          )}, which is not a user: use user:default/NAME`,
        );
      }
      return stringifyEntityRef(ref);
    }),
  );
}
