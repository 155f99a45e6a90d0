import { parseDocument } from '../parse/parseDocument';

function found(name: string, environment: string): string[] {
  const text = `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: ${name} }
spec: { owner: group:default/shop, purpose: Tests, environments: [{ name: ${environment}, cluster: prod }] }
`;
  return parseDocument(text, {
    file: `sectors/${name}/sector.yaml`,
  }).diagnostics.map(({ reason, path, message }) =>
    [reason, path, message].join(' '),
  );
}

describe('a sector', () => {
  it.each([
    ['kube', 'system'],
    ['kube-node', 'lease'],
    ['istio', 'system'],
    ['istio', 'egress'],
  ])('%s has no namespace of the cluster itself: %s', (name, environment) => {
    expect(found(name, environment)).toEqual([
      `ReservedName metadata.name Namespaces that begin with ${
        name.split('-')[0]
      }- belong to the cluster, and ${name}-${environment} would be one.`,
    ]);
  });

  it.each(['kubernetes', 'kubes', 'istios', 'shop-kube'])(
    'may be called %s',
    name => {
      expect(found(name, 'system')).toEqual([]);
    },
  );
});
