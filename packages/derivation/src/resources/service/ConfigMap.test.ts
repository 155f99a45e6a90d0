import { updateWorld, World } from '@ridgeway/intent';
import { affectedSubjects } from '../../affected/affectedSubjects';
import {
  conditionOf,
  find,
  objectsOf,
  objectsOfService,
} from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';

function withFiles(files: Record<string, unknown>) {
  return objectsOfService({
    containers: { app: { image: 'registry.example/app:1', files } },
  });
}

describe('ConfigMap', () => {
  it('holds files without secrets, each mounted by itself', () => {
    const objects = withFiles({
      '/etc/app/app.conf': {
        content: 'name=${metadata.name} $(HOME)',
        mode: '0600',
      },
      '/etc/app/raw.conf': { content: '${kept}', noExpand: true },
      '/logo.png': { binaryContent: 'AAEC' },
    });
    expect(find(objects, 'ConfigMap')).toMatchObject({
      metadata: { name: 'app.app.files' },
      data: {
        'etc.app.app.conf': 'name=app $(HOME)',
        'etc.app.raw.conf': '${kept}',
      },
      binaryData: { 'logo.png': 'AAEC' },
    });
    expect(find(objects, 'Deployment')?.spec).toMatchObject({
      template: {
        spec: {
          containers: [
            {
              volumeMounts: [
                {
                  mountPath: '/etc/app/app.conf',
                  subPath: 'etc.app.app.conf',
                  readOnly: true,
                },
                { mountPath: '/etc/app/raw.conf' },
                { mountPath: '/logo.png' },
                { mountPath: '/tmp' },
              ],
            },
          ],
          volumes: [
            {
              configMap: {
                name: 'app.app.files',
                items: [
                  { key: 'etc.app.app.conf', mode: 0o600 },
                  { key: 'etc.app.raw.conf' },
                  { key: 'logo.png' },
                ],
              },
            },
            { name: 'tmp' },
          ],
        },
      },
    });
  });

  it('keeps files apart whose paths differ only by a slash', () => {
    const map = find(
      withFiles({ '/a/b': { content: '1' }, '/a.b': { content: '2' } }),
      'ConfigMap',
    );
    expect(Object.values(map?.data ?? {}).sort()).toEqual(['1', '2']);
  });

  it('restarts pods when a file changes, and only then', () => {
    const hashOf = (content: string) =>
      JSON.stringify(
        find(withFiles({ '/a': { content } }), 'Deployment')?.spec,
      ).match(/config-hash":"([^"]+)/)?.[1];
    expect(hashOf('1')).toBe(hashOf('1'));
    expect(hashOf('1')).not.toBe(hashOf('2'));
  });
});

describe('files beside the intent', () => {
  const PATH = 'sectors/shop/files/app.conf';
  const world = (file: object, text?: string): World =>
    updateWorld(
      worldOf({
        shop: sector(),
        'shop/app': service({
          containers: {
            app: { image: 'registry.example/app:1', files: { '/a': file } },
          },
        }),
        'shop/other': service(),
      }),
      [{ path: PATH, text }],
    );
  const mapOf = (file: object, text?: string) =>
    find(objectsOf(world(file, text), 'shop/app'), 'ConfigMap')?.data;

  it('become files of the container, with placeholders filled in', () => {
    const text = 'name=${metadata.name} $${kept} $(HOME) $x\n';
    expect(mapOf({ source: 'files/app.conf' }, text)).toEqual({
      a: 'name=app ${kept} $(HOME) $x\n',
    });
    expect(mapOf({ source: './files/app.conf', noExpand: true }, text)).toEqual(
      { a: text },
    );
  });

  it.each([
    ['missing', 'files/app.conf', undefined],
    ['not text', 'files/app.conf', '\0'],
    ['elsewhere', 'files/other.conf', 'a'],
  ])('keep the pods from being derived when they are %s', (_, source, text) => {
    const without = world({ source }, text);
    expect(find(objectsOf(without, 'shop/app'), 'Deployment')).toBeUndefined();
    expect(conditionOf(without, 'shop/app', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'IntentInvalid',
      remedy: {
        location: { path: 'spec.containers.app.files["/a"].source' },
      },
    });
    expect(conditionOf(without, 'shop/other', 'Derived').status).toBe('True');
  });

  it('are never outside of their folder, also for Score, which allows any path', () => {
    const score = updateWorld(world({ source: 'app.conf' }, 'a'), [
      {
        path: 'sectors/shop/app.yaml',
        text: `apiVersion: score.dev/v1b1
metadata: { name: app }
containers: { app: { image: registry.example/app:1, files: { /a: { source: ../other/app.conf } } } }
`,
      },
      { path: 'sectors/other/app.conf', text: 'a' },
    ]);
    expect(find(objectsOf(score, 'shop/app'), 'Deployment')).toBeUndefined();
    expect(conditionOf(score, 'shop/app', 'Derived')).toMatchObject({
      reason: 'FileContentMissing',
      remedy: { location: { line: 3 } },
    });
  });

  it('concern only who takes them', () => {
    const before = world({ source: 'app.conf' }, '1');
    const after = updateWorld(before, [{ path: PATH, text: '2' }]);
    expect(affectedSubjects(before, after)).toEqual(new Set(['shop/app']));
    expect(
      affectedSubjects(after, updateWorld(after, [{ path: PATH }])),
    ).toEqual(new Set(['shop/app']));
    expect(
      affectedSubjects(
        after,
        updateWorld(after, [{ path: `${PATH}.bak`, text: '' }]),
      ),
    ).toEqual(new Set());
  });
});
