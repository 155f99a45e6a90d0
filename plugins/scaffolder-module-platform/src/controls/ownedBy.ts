import { parseEntityRef } from '@backstage/catalog-model';

/** `group:default/commerce` as "Owned by commerce"; nothing where nobody owns it. */
export function ownedBy(owner: string): string | undefined {
  return owner ? `Owned by ${parseEntityRef(owner).name}` : undefined;
}
