import { NotAllowedError } from '@backstage/errors';
import { People } from '../../people/People';
import { owns, Person } from '../../people/Person';

/**
 * Makes sure that somebody is a member of the group that decides: by the catalog at this
 * moment, since a session may be older than the last change of a team.
 *
 * @returns the person as the catalog knows them
 * @throws NotAllowedError when they are not (any more)
 */
export async function confirmMembership(
  people: People,
  person: Person,
  owner: string,
): Promise<Person> {
  const known = await people.byRef(person.entityRef);
  if (!known) {
    throw new NotAllowedError(
      `The catalog does not know ${person.entityRef} any more, so nobody can tell whether you are a member of ${owner}. Nothing was changed.`,
    );
  }
  if (!owns(known, owner)) {
    throw new NotAllowedError(
      `${owner} decides this request, and according to the catalog you are not a member (any more). Nothing was changed. A member of ${owner} can decide it.`,
    );
  }
  return known;
}
