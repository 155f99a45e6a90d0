import { JsonObject } from '@backstage/types';
import { IntentForm, Offer } from '@ridgeway/plugin-platform-common';

const USUAL_ENVIRONMENTS = [
  { name: 'staging', cluster: /dev|stag|test/ },
  { name: 'production', cluster: /prod/ },
];

function environments(clusters: readonly string[]): JsonObject[] {
  const usual = USUAL_ENVIRONMENTS.flatMap(({ name, cluster }) => {
    const match = clusters.find(candidate => cluster.test(candidate));
    return match ? [{ name, cluster: match }] : [];
  });
  const [first] = clusters;
  return usual.length > 0 || first === undefined
    ? usual
    : [{ name: 'production', cluster: first }];
}

function isBlank(value: JsonObject[string]): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/**
 * Values that a form starts with because the person and the platform make them likely: the
 * person's group or sector, and an environment on each usual cluster. Only those that are
 * not given yet.
 */
export function startingValues(
  form: IntentForm,
  values: JsonObject,
  offer: Offer,
  groups: readonly string[],
): JsonObject {
  const likely: JsonObject =
    form === 'sector'
      ? { owner: groups[0], environments: environments(offer.clusters) }
      : {
          sector: offer.sectors.find(({ owner }) => groups.includes(owner))
            ?.name,
        };
  return Object.fromEntries(
    Object.entries(likely).filter(
      ([field, value]) => value !== undefined && isBlank(values[field]),
    ),
  );
}
