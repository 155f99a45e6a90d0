import { API_VERSION } from '../schema/documents';
import { parseDocument } from '../parse/parseDocument';
import { SMALL_WORLD } from '../__testUtils__/smallWorld';
import { fieldPaths } from './fieldPaths';
import { fieldUsage } from './fieldUsage';

function usageOf(text: string, file = 'sectors/shop/cart.yaml') {
  const { located, diagnostics } = parseDocument(text, { file });
  expect(diagnostics).toEqual([]);
  return located ? fieldUsage(located.document) : { used: [], changed: [] };
}

const CART = `apiVersion: ${API_VERSION}
kind: Service
metadata: { name: cart, sector: shop, annotations: { a/b: c } }
spec:
  containers:
    app: { image: registry.example/cart:1 }
    proxy: { image: registry.example/proxy:1 }
  service: { ports: { http: { port: 80, protocol: TCP }, dns: { port: 53, protocol: UDP } } }
  consents: [{ from: web/store }, { from: web/app }]
  replicas: 1
  environments: { staging: { replicas: 1 } }
`;

describe('fieldUsage', () => {
  it('names fields once, whatever names their owner chose and however often', () => {
    expect(usageOf(CART).used).toEqual(
      [
        'metadata.name',
        'metadata.sector',
        'metadata.annotations',
        'spec.containers',
        'spec.containers.*.image',
        'spec.service',
        'spec.service.ports',
        'spec.service.ports.*.port',
        'spec.service.ports.*.protocol',
        'spec.replicas',
        'spec.consents',
        'spec.consents.from',
        'spec.environments',
        'spec.environments.*.replicas',
      ].sort(inReference),
    );
  });

  it('leaves out of the changed ones what only says the default', () => {
    const { changed } = usageOf(CART);
    expect(changed).not.toContain('spec.replicas');
    // What an environment says, it says instead of something else.
    expect(changed).toContain('spec.environments.*.replicas');
    // One of two ports is not as it would be.
    expect(changed).toContain('spec.service.ports.*.protocol');
    expect(usageOf(CART.replace('UDP', 'TCP')).changed).not.toContain(
      'spec.service.ports.*.protocol',
    );
    expect(
      usageOf(CART.replace('replicas: 1\n', 'replicas: 2\n')).changed,
    ).toContain('spec.replicas');
  });

  it('reads a Score file as the Service it becomes', () => {
    const { used } = usageOf(
      'apiVersion: score.dev/v1b1\nmetadata: { name: cart }\ncontainers: { app: { image: "registry.example/cart:1" } }\n',
    );
    expect(used).toContain('spec.containers.*.image');
  });

  it.each(Object.entries(SMALL_WORLD))(
    'finds every field of %s in the reference',
    (file, text) => {
      const { located } = parseDocument(text, { file });
      if (!located) {
        return;
      }
      const { used, changed } = fieldUsage(located.document);
      const known = fieldPaths(located.document.kind);
      expect(known).toEqual(expect.arrayContaining(used));
      expect(used).toEqual(expect.arrayContaining(changed));
    },
  );
});

describe('fieldPaths', () => {
  it('writes a star where a name is chosen, and ends with none', () => {
    const paths = fieldPaths('Service');
    expect(paths).toContain('spec.containers.*.variables');
    expect(paths.join()).not.toMatch(/<name>|\*,|\*$/);
  });
});

function inReference(a: string, b: string): number {
  const order = fieldPaths('Service');
  return order.indexOf(a) - order.indexOf(b);
}
