import type { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody of the example company that one may sign in as. */
export interface ExamplePerson {
  /** Entity reference, for example `user:default/ana`. */
  user: string;
  /** What they are, for example `Product developer`. */
  title: string;
  /** What can be tried as this person. */
  description: string;
}

/** The people of the example sign-in; undefined where it is not configured. */
export function readExamplePeople(
  config: ConfigApi,
): ExamplePerson[] | undefined {
  return config
    .getOptionalConfigArray('auth.providers.example.people')
    ?.map(person => ({
      user: person.getString('user'),
      title: person.getString('title'),
      description: person.getString('description'),
    }));
}
