import fc from 'fast-check';
import { Spec } from '../worlds';
import { EGRESS, ENVIRONMENTS } from './vocabulary';

/** The spec of a sector: both environments or one, on any cluster. */
export function generatedSector(sector: string): fc.Arbitrary<Spec> {
  return fc
    .record({
      places: fc.tuple(
        ...ENVIRONMENTS.map(() =>
          fc.constantFrom('dev', 'dev', 'east', 'east', 'west', 'bare'),
        ),
      ),
      environments: fc.oneof(
        { weight: 3, arbitrary: fc.constant(ENVIRONMENTS) },
        fc.subarray(ENVIRONMENTS, { minLength: 1 }),
      ),
      provider: fc.constantFrom(
        undefined,
        undefined,
        'gcp',
        'aws',
        'azure',
        'none',
      ),
      egress: fc.subarray(EGRESS, { minLength: 1 }),
      quota: fc.constantFrom(
        undefined,
        undefined,
        { cpu: '40', memory: '80Gi' },
        { cpu: '400', services: 60 },
        { cpu: '1', services: 2 },
      ),
      managed: fc.constantFrom(...[1, 2, 3, 4].map(() => ['postgres']), []),
      secretPaths: fc.constantFrom('all', 'all', 'all', 'first'),
    })
    .map(generated => ({
      owner: 'group:default/owners',
      purpose: 'Generated',
      environments: ENVIRONMENTS.flatMap((name, position) =>
        generated.environments.includes(name)
          ? [{ name, cluster: generated.places[position] }]
          : [],
      ),
      ...(generated.provider
        ? { cloud: { provider: generated.provider, region: 'europe-west1' } }
        : {}),
      ...(generated.quota ? { quota: generated.quota } : {}),
      domains: ['shop.example'],
      egress: generated.egress,
      managed: generated.managed,
      secrets: {
        key: {
          keys: ['a', 'b', 'username', 'password', 'registry'],
          remote: Object.fromEntries(
            generated.environments
              .slice(0, generated.secretPaths === 'all' ? undefined : 1)
              .map(name => [name, `${sector}/${name}/key`]),
          ),
        },
      },
    }));
}
