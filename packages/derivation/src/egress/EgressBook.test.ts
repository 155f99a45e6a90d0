import { denying, options } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { openSector, reaching } from '../__testUtils__/reaching';
import { specsOf } from '../__testUtils__/specsOf';
import { worldOf } from '../__testUtils__/worlds';

const https = { default: 'https://api.stripe.example' };
const http = { default: 'http://api.stripe.example' };

describe('two services of a namespace that declare one host', () => {
  it('have one set of objects between them, with what either may use', () => {
    const world = worldOf({
      shop: openSector(),
      'shop/a': reaching(https),
      'shop/b': reaching(http),
    });
    const a = objectsOf(world, 'shop/a');
    const b = objectsOf(world, 'shop/b');
    expect(specsOf(a, 'ServiceEntry')[0]).toMatchObject({
      ports: [{ number: 80 }, { number: 443 }],
    });
    for (const kind of [
      'ServiceEntry',
      'Gateway',
      'VirtualService',
      'DestinationRule',
    ]) {
      expect(specsOf(b, kind)).toEqual([]);
    }
  });

  it('are let out by the gateway to what each declares itself', () => {
    const world = worldOf({
      shop: openSector(),
      'shop/a': reaching(https),
      'shop/b': reaching(http),
    });
    const permitted = (name: string) =>
      JSON.stringify(
        find(
          objectsOf(world, `shop/${name}`),
          'AuthorizationPolicy',
          `shop-production.${name}`,
        )?.spec,
      );
    expect(permitted('a')).toContain('"https-443.');
    expect(permitted('a')).not.toContain('"http-80.');
    expect(permitted('b')).toContain('"http-80.');
    expect(permitted('b')).not.toContain('"https-443.');
  });

  it('leave the telling to the first that is permitted', () => {
    const world = worldOf({
      shop: openSector(),
      'shop/a': reaching(https),
      'shop/b': reaching(https),
    });
    const using = {
      ...options,
      authorizer: denying(({ principal }) => principal.id === 'shop/a'),
    };
    expect(find(objectsOf(world, 'shop/a', using), 'Gateway')).toBeUndefined();
    expect(find(objectsOf(world, 'shop/b', using), 'Gateway')).toBeDefined();
  });

  it('cannot speak to one port of it in two ways', () => {
    const world = worldOf({
      shop: openSector(),
      'shop/a': reaching(https),
      'shop/b': reaching({ default: 'tcp://api.stripe.example:443' }),
    });
    expect(conditionOf(world, 'shop/b', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'EndpointSchemeConflict',
      message: expect.stringContaining('shop/a declares https://'),
      remedy: { location: { path: 'spec.resources.out' } },
    });
    expect(
      find(objectsOf(world, 'shop/b'), 'NetworkPolicy')?.spec,
    ).not.toHaveProperty('egress');
    expect(conditionOf(world, 'shop/a', 'Derived').status).toBe('True');
  });
});

it('keeps the destinations of different sectors apart', () => {
  const world = worldOf({
    shop: openSector(),
    web: openSector(),
    'shop/a': reaching(https),
    'web/a': reaching(https),
  });
  const hosts = (subject: string) =>
    JSON.stringify(specsOf(objectsOf(world, subject), 'Gateway'));
  expect(hosts('shop/a')).not.toBe(hosts('web/a'));
});
