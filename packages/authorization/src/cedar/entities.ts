import type { EntityJson, TypeAndId } from '@cedar-policy/cedar-wasm/nodejs';
import { AuthorizationQuestion } from '@ridgeway/derivation';

/** The principal of a question as Cedar names it. */
export function principalUid({ principal }: AuthorizationQuestion): TypeAndId {
  return { type: 'Ridgeway::Service', id: principal.id };
}

/** The object of a question as Cedar names it. */
export function resourceUid({ resource }: AuthorizationQuestion): TypeAndId {
  return { type: `Ridgeway::${resource.type}`, id: resource.id };
}

/** The two entities of a question with their attributes: all that its policies can look at. */
export function entitiesOf(question: AuthorizationQuestion): EntityJson[] {
  const { principal, resource } = question;
  const { id: _id, labels, ...attributes } = principal;
  return [
    {
      uid: principalUid(question),
      attrs: attributes,
      parents: [sectorUid(principal.sector)],
      tags: labels,
    },
    {
      uid: resourceUid(question),
      attrs: resource.attributes,
      parents:
        resource.type === 'Secret' || resource.type === 'Volume'
          ? [sectorUid(String(resource.attributes.sector))]
          : [],
    },
  ];
}

function sectorUid(name: string): TypeAndId {
  return { type: 'Ridgeway::Sector', id: name };
}
