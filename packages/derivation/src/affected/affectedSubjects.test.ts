import { updateWorld, World } from '@ridgeway/intent';
import { options } from '../__testUtils__/authorizers';
import { deprecation, olderService } from '../__testUtils__/olderVersions';
import {
  filesOf,
  PLATFORM,
  sector,
  service,
  Spec,
  worldOf,
} from '../__testUtils__/worlds';
import { derive, deriveSubjects } from '../derive';
import { affectedSubjects } from './affectedSubjects';

const specs: Record<string, Spec> = {
  shop: sector(),
  'shop/cart': service({
    resources: { stock: { type: 'service', id: 'store/stock' } },
  }),
  'shop/other': service(),
  store: sector({
    secrets: { key: { keys: ['a'], remote: { production: 'store/key' } } },
  }),
  'store/stock': service({ consents: [{ from: 'shop/cart' }] }),
  far: sector(),
  'far/reader': service({
    resources: { key: { type: 'secret', id: 'store/key' } },
  }),
  'far/away': service(),
};
const world = worldOf(specs);

function changed(subject: string, spec: Spec): World {
  const [file] = filesOf({ [subject]: spec }, undefined);
  return updateWorld(world, [file]);
}

describe('affectedSubjects', () => {
  it('is empty when nothing changed', () => {
    expect(affectedSubjects(world, world)).toEqual(new Set());
  });

  it('is a changed service, its sector and its neighbours', () => {
    const after = changed('store/stock', service({ replicas: 2 }));
    expect(affectedSubjects(world, after)).toEqual(
      new Set(['store/stock', 'store', 'shop/cart']),
    );
  });

  it('is who calls a service whose document cannot be read any more, or never could', () => {
    const path = 'sectors/store/later.yaml';
    const calling = changed(
      'far/away',
      service({ resources: { later: { type: 'service', id: 'store/later' } } }),
    );
    const after = updateWorld(calling, [{ path, text: 'kind: [' }]);
    expect(affectedSubjects(calling, after)).toContain('far/away');
    expect(affectedSubjects(after, calling)).toContain('far/away');
  });

  it('is a sector, what lives in it, its neighbours, and readers of its secrets', () => {
    const after = changed('store', sector({ purpose: 'Changed' }));
    expect(affectedSubjects(world, after)).toEqual(
      new Set(['store', 'store/stock', 'shop/cart', 'far/reader']),
    );
  });

  it('is the readers of a sector’s secrets when its policies change', () => {
    const after = updateWorld(world, [
      { path: 'sectors/store/policies/x.cedar', text: '' },
    ]);
    expect(affectedSubjects(world, after)).toEqual(
      new Set(['store', 'store/stock', 'shop/cart', 'far/reader']),
    );
  });

  it('is everything when the platform or its policies change', () => {
    const everything = new Set(Object.keys(specs));
    const [, platform] = filesOf({ x: {} }, { ...PLATFORM, release: 'next' });
    expect(affectedSubjects(world, updateWorld(world, [platform]))).toEqual(
      everything,
    );
    expect(
      affectedSubjects(
        world,
        updateWorld(world, [{ path: 'platform/policies/x.cedar', text: '' }]),
      ),
    ).toEqual(everything);
  });

  it('is who names a sector that is not there, when another comes or goes', () => {
    const misnaming = worldOf({
      ...specs,
      'shop/lost': service({
        resources: { key: { type: 'secret', id: 'stroe/key' } },
      }),
    });
    const file = { path: 'sectors/far/sector.yaml' };
    expect([
      ...affectedSubjects(misnaming, updateWorld(misnaming, [file])),
    ]).toContain('shop/lost');
  });

  it('is a service whose document broke, and one that is gone', () => {
    expect(
      affectedSubjects(
        world,
        updateWorld(world, [{ path: 'sectors/far/away.yaml', text: 'x: [' }]),
      ),
    ).toEqual(new Set(['far/away', 'far']));
    expect(
      affectedSubjects(
        world,
        updateWorld(world, [{ path: 'sectors/far/away.yaml' }]),
      ),
    ).toEqual(new Set(['far/away', 'far']));
  });

  it('is the whole sector once its quota is exceeded', () => {
    const tight = worldOf({ ...specs, shop: sector({ quota: { cpu: '1' } }) });
    const [file] = filesOf(
      { 'shop/cart': service({ replicas: 50 }) },
      undefined,
    );
    expect(affectedSubjects(tight, updateWorld(tight, [file]))).toContain(
      'shop/other',
    );
  });

  it('is whom a deprecation concerns, unless it is a draft', () => {
    const old = updateWorld(world, [
      olderService('far/flat', 'v1alpha1', { image: 'registry.example/a:1' }),
    ]);
    const of = { version: 'ridgeway.dev/v1alpha1' };
    const draft = updateWorld(old, [deprecation(of, { announced: undefined })]);
    expect(affectedSubjects(old, draft)).toEqual(new Set());
    const announced = updateWorld(draft, [deprecation(of)]);
    expect(affectedSubjects(draft, announced)).toEqual(new Set(['far/flat']));
    expect(affectedSubjects(announced, draft)).toEqual(new Set(['far/flat']));
    const another = updateWorld(draft, [
      deprecation({ field: { kind: 'Sector', path: 'spec.secrets' } }),
    ]);
    expect(affectedSubjects(announced, another)).toEqual(
      new Set(['far/flat', 'store']),
    );
  });

  describe('of services that leave to one host', () => {
    const leaving = (url: string, more: Spec = {}) =>
      service({
        resources: {
          partner: {
            type: 'external-service',
            params: { endpoints: { default: url } },
          },
        },
        ...more,
      });
    const PARTNER = 'https://partner.example';
    const beside = worldOf({
      shop: sector({ egress: ['partner.example:443'] }),
      'shop/cart': leaving(PARTNER),
      'shop/other': leaving(PARTNER),
    });
    const after = (cart: Spec) =>
      updateWorld(beside, filesOf({ 'shop/cart': cart }).slice(0, 1));

    it('is all of them when one leaves to somewhere else', () => {
      const changedTo = after(leaving('https://elsewhere.example'));
      expect(affectedSubjects(beside, changedTo)).toContain('shop/other');
    });

    it('is one of them when it leaves as before', () => {
      const changedTo = after(leaving(PARTNER, { replicas: 3 }));
      expect(affectedSubjects(beside, changedTo)).toEqual(
        new Set(['shop', 'shop/cart']),
      );
      expect(deriveSubjects(changedTo, ['shop/other'], options)).toEqual(
        deriveSubjects(beside, ['shop/other'], options),
      );
    });
  });

  it('covers every subject that derives differently', () => {
    const after = changed(
      'shop/cart',
      service({ consents: [{ from: 'far/away' }] }),
    );
    const affected = affectedSubjects(world, after);
    const rest = Object.keys(specs).filter(subject => !affected.has(subject));
    expect(rest.length).toBeGreaterThan(0);
    const { agreements: _before, ...before } = deriveSubjects(
      world,
      rest,
      options,
    );
    const { agreements: _after, ...now } = deriveSubjects(after, rest, options);
    expect(now).toEqual(before);
    expect(derive(after, options)).toEqual(
      derive(updateWorld(after, []), options),
    );
  });
});
