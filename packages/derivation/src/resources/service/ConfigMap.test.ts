import { find, objectsOfService } from '../../__testUtils__/derived';

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
