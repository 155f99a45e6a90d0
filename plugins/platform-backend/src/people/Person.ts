/** Somebody who makes changes, as the catalog knows them. */
export interface Person {
  /** For example `user:default/ana`. */
  entityRef: string;
  /** Entity references they own things through: their own and their groups'. */
  ownershipRefs: readonly string[];
  /** For Git. */
  name: string;
  email: string;
}

/** Whether a person is, or is a member of, the owner. */
export function owns(person: Person, owner: string): boolean {
  return person.ownershipRefs.includes(owner);
}
