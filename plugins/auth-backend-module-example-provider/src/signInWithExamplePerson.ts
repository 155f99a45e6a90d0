import { isError, NotFoundError } from '@backstage/errors';
import { SignInResolver } from '@backstage/plugin-auth-node';
import { ExampleResult } from './exampleAuthenticator';

/** Signs in as the catalog's user, so that memberships are the real ones. */
export const signInWithExamplePerson: SignInResolver<ExampleResult> = async (
  { result },
  context,
) => {
  try {
    return await context.signInWithCatalogUser({ entityRef: result.user });
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      throw new NotFoundError(
        `${result.user} is not in the catalog. Just after the first start the example company is still being read: try again in a moment. Otherwise add the person to the catalog, or remove them from auth.providers.example.people.`,
      );
    }
    throw error;
  }
};
