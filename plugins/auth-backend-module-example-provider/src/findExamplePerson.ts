import { isUserEntity, UserEntity } from '@backstage/catalog-model';
import { isError, NotFoundError } from '@backstage/errors';
import { AuthResolverContext } from '@backstage/plugin-auth-node';
import { ExampleResult } from './exampleAuthenticator';

/**
 * The chosen person as the catalog knows them, so that memberships are the real ones.
 *
 * @throws NotFoundError that says what to do when they are not in the catalog
 */
export async function findExamplePerson(
  { user }: ExampleResult,
  context: AuthResolverContext,
): Promise<UserEntity> {
  try {
    const { entity } = await context.findCatalogUser({ entityRef: user });
    if (isUserEntity(entity)) {
      return entity;
    }
  } catch (error) {
    if (!isError(error) || error.name !== 'NotFoundError') {
      throw error;
    }
  }
  throw new NotFoundError(
    `${user} is not in the catalog. Just after the first start the example company is still being read: try again in a moment. Otherwise add the person to the catalog, or remove them from auth.providers.example.people.`,
  );
}
