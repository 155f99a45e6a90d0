import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { readExamplePeople } from './readExamplePeople';

/** Header in which a browser or the command line names the chosen person. */
export const EXAMPLE_USER_HEADER = 'x-ridgeway-example-user';

/** Who was chosen. */
export interface ExampleResult {
  /** Full entity reference, for example `user:default/ana`. */
  user: string;
}

/**
 * Takes the word of the caller for who they are, as long as it is one of the
 * configured people. That is why the module refuses to start anywhere but on a
 * developer's own machine.
 */
export const exampleAuthenticator = createProxyAuthenticator<
  { people: Set<string> },
  ExampleResult,
  undefined
>({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize({ config }) {
    return { people: readExamplePeople(config) };
  },
  async authenticate({ req }, { people }) {
    const user = req.header(EXAMPLE_USER_HEADER);
    if (!user) {
      throw new AuthenticationError(
        `Name a person of the example company in the header ${EXAMPLE_USER_HEADER}, for example ${
          [...people][0]
        }`,
      );
    }
    if (!people.has(user)) {
      throw new NotAllowedError(
        `${user} is not one of the people of the example sign-in; choose one of ${[
          ...people,
        ].join(', ')}`,
      );
    }
    return { result: { user } };
  },
});
