import { createCedarAuthorizer } from '@ridgeway/authorization';
import { derive } from '@ridgeway/derivation';
import { loadWorld } from '@ridgeway/intent';
import { generateWorld, SERVICES_PER_SECTOR } from './generateWorld';

const SERVICES = 2 * SERVICES_PER_SECTOR + 3;

describe('generateWorld', () => {
  it('gives services whose every condition is true, of 13 resources or more each', () => {
    const world = loadWorld(
      generateWorld({ services: SERVICES, policies: 10 }),
    );
    const { resources, conditions, agreements } = derive(world, {
      asOf: '2026-11-01T00:00:00Z',
      authorizer: createCedarAuthorizer(world),
    });

    expect(world.diagnostics).toEqual([]);
    expect(conditions.filter(({ status }) => status !== 'True')).toEqual([]);
    for (const subject of world.services.keys()) {
      expect(
        resources.filter(resource => resource.subject === subject).length,
      ).toBeGreaterThanOrEqual(13);
    }
    expect(agreements.length).toBeGreaterThan(2 * SERVICES);
    expect(agreements.every(({ state }) => state === 'active')).toBe(true);
  });

  it('is the same every time', () => {
    const shape = { services: 5, policies: 5 };
    expect(generateWorld(shape)).toEqual(generateWorld(shape));
  });
});
