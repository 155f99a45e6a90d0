import { updateWorld } from '@ridgeway/intent';
import { byException, denying, options } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { exceptionFor, meshMember } from '../__testUtils__/exceptions';
import {
  bringing,
  brought,
  derivedOf,
  FOLDER,
  reasonsOf,
  SEARCH,
  worldBringing,
} from '../__testUtils__/packages';
import { withPort } from '../__testUtils__/refusedManifests';
import { affectedSubjects } from '../affected/affectedSubjects';

describe('a package', () => {
  it('derives what it brings, under its own identity and its consents', () => {
    const world = worldBringing(
      [
        bringing(
          {},
          {
            env: [
              {
                name: 'P',
                valueFrom: {
                  secretKeyRef: { name: 'search.admin', key: 'password' },
                },
              },
            ],
          },
        ),
        withPort({ selector: { app: 'search' } }),
        brought('v1', 'ServiceAccount'),
      ],
      {
        spec: {
          resources: { admin: { type: 'secret', id: 'shop/admin' } },
          ports: { http: { port: 80, targetPort: 8080 } },
        },
      },
    );
    const objects = objectsOf(world, SEARCH, byException);
    expect(conditionOf(world, SEARCH, 'Derived', byException)).toMatchObject({
      status: 'True',
    });
    expect(objects.map(({ kind }) => kind)).toEqual([
      'ServiceAccount',
      'NetworkPolicy',
      'Sidecar',
      'ExternalSecret',
      'Service',
      'Deployment',
    ]);
    expect(find(objects, 'Deployment')).toMatchObject({
      metadata: {
        namespace: 'shop-production',
        labels: { 'ridgeway.dev/service': 'search' },
      },
      spec: {
        selector: {
          matchLabels: { app: 'search', 'ridgeway.dev/service': 'search' },
        },
        template: {
          metadata: {
            labels: { app: 'search', 'ridgeway.dev/service': 'search' },
          },
          spec: {
            serviceAccountName: 'search',
            automountServiceAccountToken: false,
          },
        },
      },
    });
    expect(find(objects, 'Service')?.spec).toMatchObject({
      selector: { 'ridgeway.dev/service': 'search' },
    });
  });

  it('names the protocol of ports, by which server-side apply tells them apart', () => {
    const objects = objectsOf(
      worldBringing([
        brought('v1', 'Service', {
          spec: { ports: [{ port: 80 }, { port: 53, protocol: 'UDP' }] },
        }),
      ]),
      SEARCH,
      byException,
    );
    expect(find(objects, 'Service')?.spec).toMatchObject({
      ports: [
        { port: 80, protocol: 'TCP' },
        { port: 53, protocol: 'UDP' },
      ],
    });
  });

  it('keeps what runs when an override has expired, and rolls out nothing', () => {
    const expired = exceptionFor(
      SEARCH,
      {
        field: 'spec.runAsRoot',
        overrides: { runAsRoot: true },
        expires: '2026-11-19',
      },
      'override',
    );
    const world = worldBringing([bringing()], { files: [expired] });
    expect(conditionOf(world, SEARCH, 'Derived', byException).reason).toBe(
      'Degraded',
    );
    expect(
      find(objectsOf(world, SEARCH, byException), 'Deployment'),
    ).toBeUndefined();
  });

  it('refuses pods with the labels by which a mesh member knows its own', () => {
    const files = [
      meshMember('shop/till', { selector: { app: 'search' } }),
      exceptionFor('shop/till', { guardrail: 'escape-hatches-expire' }, 'till'),
    ];
    expect(reasonsOf([bringing()], { files })).toEqual(['IdentityRefused']);
  });

  it('refuses two objects of one name', () => {
    expect(reasonsOf([bringing(), bringing()])).toEqual(['ForeignName']);
  });

  it('tells the object, the file, the why and the way out', () => {
    expect(derivedOf([bringing({ hostNetwork: true })])).toMatchObject({
      message: `Deployment search of shop/search (${FOLDER}/all.yaml) uses the network of its node. A pod on the host’s network is outside of every network policy and of the mesh, and reaches what only nodes should.`,
      remedy: {
        summary:
          'Remove hostNetwork, or ask platform for an exception with the override hostNetwork.',
        owner: 'group:default/platform',
      },
    });
  });

  it('asks the gate about its images, and withholds everything that is denied one', () => {
    const world = worldBringing([bringing({}, { image: 'evil.example/a:1' })]);
    const strict = {
      ...options,
      authorizer: denying(
        ({ gate, resource }) =>
          gate === 'UseImage' && !resource.attributes.listed,
      ),
    };
    expect(
      conditionOf(world, SEARCH, 'PolicyAuthorized', strict),
    ).toMatchObject({
      reason: 'ImageDenied',
      denials: [{ resource: 'Image::"evil.example/a:1"' }],
    });
    expect(conditionOf(world, SEARCH, 'Derived', strict).reason).toBe(
      'ImageDenied',
    );
    expect(
      find(objectsOf(world, SEARCH, strict), 'Deployment'),
    ).toBeUndefined();
  });

  it('derives nothing without an exception', () => {
    const world = updateWorld(worldBringing([bringing()]), [
      { path: 'sectors/shop/exceptions/hatch.yaml' },
    ]);
    expect(objectsOf(world, SEARCH, byException)).toEqual([]);
    expect(conditionOf(world, SEARCH, 'Derived', byException).reason).toBe(
      'EscapeHatchDenied',
    );
  });

  it('is reached by a change of its manifests, with its sector and nobody else', () => {
    const before = worldBringing([bringing()]);
    const path = `${FOLDER}/all.yaml`;
    const after = updateWorld(before, [
      { path, text: JSON.stringify(bringing({ hostPID: true })) },
    ]);
    expect([...affectedSubjects(before, after)].sort()).toEqual([
      'shop',
      SEARCH,
    ]);
  });
});
