import { updateWorld, World } from '@ridgeway/intent';
import { options } from '../__testUtils__/authorizers';
import {
  file,
  filesOf,
  PLATFORM,
  sector,
  service,
  Spec,
  worldOf,
} from '../__testUtils__/worlds';
import { currentRelease } from '../release/currentRelease';
import { defineRelease } from '../release/Release';
import { diff } from './diff';

const specs: Record<string, Spec> = {
  shop: sector({ domains: ['shop.example'] }),
  'shop/cart': service({
    resources: { stock: { type: 'service', id: 'store/stock' } },
  }),
  'shop/till': service(),
  store: sector(),
  'store/stock': service(),
};
const world = worldOf(specs);

function changed(changes: Record<string, Spec>): World {
  return updateWorld(world, filesOf(changes, undefined));
}

function diffOf(after: World, before = world) {
  return diff({ world: before, options }, { world: after, options });
}

describe('diff', () => {
  it('is empty when nothing changed', () => {
    expect(diffOf(world)).toEqual({
      groups: [],
      conditions: [],
      agreements: [],
      openness: { opened: [], closed: [] },
      counts: {
        compared: 0,
        changed: 0,
        resources: { added: 0, removed: 0, changed: 0, unchanged: 0 },
        ignored: { 'ridgeway.dev/release': 0, 'ridgeway.dev/revision': 0 },
      },
    });
  });

  it('tells the same change of several services once, with its cause', () => {
    const { groups, counts } = diffOf(
      changed({
        'shop/till': service({ replicas: 3 }),
        'store/stock': service({ replicas: 3 }),
      }),
    );
    const group = groups.find(({ kind }) => kind === 'Deployment');
    expect(group).toMatchObject({
      change: 'changed',
      causes: [
        {
          kind: 'intent',
          documents: ['sectors/shop/till.yaml', 'sectors/store/stock.yaml'],
        },
      ],
      provenance: [{ field: 'spec.replicas', intent: 'spec.replicas' }],
      fields: [{ field: 'spec.replicas', from: 1, to: 3 }],
      resources: [{ subject: 'shop/till' }, { subject: 'store/stock' }],
      sample: { before: { spec: { replicas: 1 } } },
    });
    expect(counts.resources).toMatchObject({ added: 2, changed: 2 });
  });

  it('writes names as what they stand for', () => {
    const exposure = (name: string) =>
      service({ exposure: { hosts: [`${name}.shop.example`], port: 'http' } });
    expect(
      diffOf(
        changed({ 'shop/till': exposure('v2') }),
        changed({ 'shop/till': exposure('till') }),
      ).groups.find(({ kind }) => kind === 'HTTPRoute')?.fields,
    ).toEqual(
      expect.arrayContaining([
        { field: 'spec.hostnames[]', from: '${service}.${sector}.example' },
        { field: 'spec.hostnames[]', to: 'v2.${sector}.example' },
      ]),
    );
  });

  it('says that a neighbour’s document is the cause of what it lets through', () => {
    const { groups, agreements, openness, conditions } = diffOf(
      changed({
        'store/stock': service({ consents: [{ from: 'shop/cart' }] }),
      }),
    );
    const cart = groups.filter(({ resources }) =>
      resources.some(({ subject }) => subject === 'shop/cart'),
    );
    expect(cart.map(({ kind }) => kind)).toEqual(['NetworkPolicy', 'Sidecar']);
    expect(cart.map(({ causes }) => causes)).toEqual([
      [{ kind: 'neighbour', documents: ['sectors/store/stock.yaml'] }],
      [{ kind: 'neighbour', documents: ['sectors/store/stock.yaml'] }],
    ]);
    expect(agreements).toEqual([
      {
        caller: 'shop/cart',
        callee: 'store/stock',
        environment: 'production',
        from: { state: 'awaiting-callee', ports: [] },
        to: { state: 'active', ports: ['http'] },
      },
    ]);
    expect(conditions).toEqual([
      expect.objectContaining({
        subject: 'shop/cart',
        type: 'AgreementsMet',
        from: expect.objectContaining({ reason: 'ConsentMissing' }),
        to: expect.objectContaining({ status: 'True' }),
      }),
      expect.anything(),
    ]);
    expect(openness.opened).toContainEqual({
      kind: 'inbound',
      what: 'shop-production/cart may call at port 8080',
      layers: ['mesh', 'network'],
      subjects: [{ subject: 'store/stock', environment: 'production' }],
    });
    expect(openness.closed).toEqual([]);
  });

  it('finds the cause of what is gone in what it was for', () => {
    const call = {
      resources: { stock: { type: 'service', id: 'store/stock' } },
    };
    const agreed = changed({
      'store/stock': service({ consents: [{ from: 'shop/cart' }] }),
    });
    const { groups } = diffOf(
      updateWorld(
        agreed,
        filesOf(
          {
            'shop/cart': service({ ...call, replicas: 2 }),
            'store/stock': service(),
          },
          undefined,
        ),
      ),
      agreed,
    );
    expect(
      groups.find(
        ({ kind, resources }) =>
          kind === 'NetworkPolicy' && resources[0].subject === 'store/stock',
      )?.causes,
    ).toEqual([{ kind: 'intent', documents: ['sectors/store/stock.yaml'] }]);
  });

  it('closes what a service that is gone had open, and opens nothing', () => {
    const { openness, groups } = diffOf(
      updateWorld(world, [{ path: 'sectors/shop/till.yaml' }]),
    );
    expect(openness.opened).toEqual([]);
    expect(openness.closed.map(({ what }) => what)).toContain(
      'runs registry.example/app',
    );
    expect(new Set(groups.map(({ change }) => change))).toEqual(
      new Set(['removed']),
    );
  });

  it('counts what differs in ignored annotations alone, and lists it when asked to', () => {
    const [{ path, text }] = filesOf(
      { 'shop/till': specs['shop/till'] },
      undefined,
    );
    const before = { world, options };
    const after = {
      world: updateWorld(world, [{ path, text, revision: 'other' }]),
      options,
    };
    const { groups, counts } = diff(before, after);
    expect(groups).toEqual([]);
    expect(counts.ignored['ridgeway.dev/revision']).toBeGreaterThan(0);
    expect(
      diff(before, after, { ignoredAnnotations: [] }).groups.every(
        ({ fields }) =>
          fields[0].field === 'metadata.annotations["ridgeway.dev/revision"]',
      ),
    ).toBe(true);
  });

  it('finds no cause in documents that were only read again', () => {
    const again = worldOf({
      ...specs,
      'shop/till': service({ replicas: 2 }),
    });
    const { groups } = diffOf(again);
    expect(
      new Set(groups.flatMap(({ causes }) => causes.map(({ kind }) => kind))),
    ).toEqual(new Set(['intent']));
  });

  it('tells the effects of a release and of documents apart', () => {
    const next = defineRelease({
      ...currentRelease,
      version: '2026.12',
      serviceKinds: currentRelease.serviceKinds.map(kind =>
        kind.kind === 'Service'
          ? {
              ...kind,
              derive: scope =>
                kind.derive(scope).map(object => ({
                  ...object,
                  spec: { ...Object(object.spec), clusterIP: 'None' },
                })),
            }
          : kind,
      ),
    });
    const { groups, counts } = diff(
      { world, options },
      {
        world: changed({ 'shop/till': service({ replicas: 3 }) }),
        options: { ...options, release: next },
      },
    );
    const causeOf = (kind: string) =>
      groups
        .filter(group => group.kind === kind)
        .map(({ causes, resources }) => [
          causes.map(cause => cause.kind).join(),
          resources.length,
        ]);
    expect(causeOf('Deployment')).toEqual([['intent', 1]]);
    expect(causeOf('Service')).toEqual([['release', 3]]);
    expect(groups.find(({ kind }) => kind === 'Service')).toMatchObject({
      causes: [{ kind: 'release', from: '2026.11', to: '2026.12' }],
      fields: [{ field: 'spec.clusterIP', to: 'None' }],
    });
    expect(counts.compared).toBe(5);
  });

  it('names the platform as the cause of what it changes everywhere', () => {
    const agreed = changed({
      'store/stock': service({ consents: [{ from: 'shop/cart' }] }),
    });
    const { groups } = diffOf(
      updateWorld(agreed, [
        file(
          'platform/platform.yaml',
          'Platform',
          { name: 'test' },
          { ...PLATFORM, trustDomain: 'other.example' },
        ),
      ]),
      agreed,
    );
    expect(groups.length).toBeGreaterThan(0);
    expect(
      groups.every(
        ({ causes: [cause, ...others] }) =>
          cause.kind === 'platform' && others.length === 0,
      ),
    ).toBe(true);
  });

  it('names the options when the documents are the same', () => {
    const { groups, counts } = diff(
      { world, options },
      {
        world,
        options: {
          ...options,
          apiResources: [{ apiVersion: 'apps/v1', kind: 'Deployment' }],
        },
      },
    );
    expect(counts.resources.unchanged).toBe(3);
    expect(new Set(groups.map(({ causes }) => JSON.stringify(causes)))).toEqual(
      new Set(['[{"kind":"options"}]']),
    );
  });
});
