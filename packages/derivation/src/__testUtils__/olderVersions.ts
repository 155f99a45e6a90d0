import { loadWorld, World, WorldFile } from '@ridgeway/intent';
import { filesOf, sector, service, Spec } from './worlds';

/** A Service as it is written in an older version. */
export function olderService(
  subject: string,
  version: 'v1alpha1' | 'v1beta1',
  spec: Spec,
): WorldFile {
  const [inSector, name] = subject.split('/');
  return {
    path: `sectors/${inSector}/${name}.yaml`,
    text: JSON.stringify({
      apiVersion: `ridgeway.dev/${version}`,
      kind: 'Service',
      metadata: { name, sector: inSector },
      spec,
    }),
    revision: `blob-of-${subject}`,
  };
}

/** What v1alpha1 says of a service that is converted by itself. */
export const FLAT = {
  image: 'registry.example/cart:1',
  ports: [{ name: 'http', port: 80, targetPort: 8080 }],
  callers: ['shop/store'],
};

/** `old/cart`, as v1alpha1 writes it. */
export const flat = olderService('old/cart', 'v1alpha1', FLAT);

/** Of a deprecation: what is written in v1alpha1. */
export const V1ALPHA1 = { version: 'ridgeway.dev/v1alpha1' };

/** A deprecation called `it`, announced on 1 September 2026, with a notice of 30 days. */
export function deprecation(of: Spec, spec: Spec = {}, name = 'it'): WorldFile {
  return {
    path: `platform/deprecations/${name}.yaml`,
    text: JSON.stringify({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Deprecation',
      metadata: { name },
      spec: {
        of,
        title: 'The old way',
        reason: 'Nobody can judge it',
        replacement: 'The new way',
        owner: 'group:default/platform',
        contact: '#platform-help',
        announced: '2026-09-01',
        notice: 30,
        ...spec,
      },
    }),
  };
}

/** An extension for a service. */
export function extension(subject: string, until: string): Spec {
  return {
    subject,
    until,
    reason: 'The vendor is late',
    requestedBy: 'user:default/ana',
    grantedBy: 'user:default/pat',
    grantedAt: '2026-09-20',
  };
}

/** A world in which `shop/store` calls services of the sector `old`, with more files. */
export function worldWith(...files: WorldFile[]): World {
  return loadWorld([
    ...filesOf({
      shop: sector(),
      'shop/store': service({
        resources: {
          cart: { type: 'service', id: 'old/cart' },
        },
      }),
      old: sector({ owner: 'group:default/old' }),
    }),
    ...files,
  ]);
}
