import { DerivedResource } from '@ridgeway/derivation';
import { execFileSync } from 'node:child_process';
import { renderedFiles, renderedOf } from './RenderedFile';

const resource = (
  apiVersion: string,
  kind: string,
  namespace?: string,
): DerivedResource => ({
  subject: 'web/geocoder',
  environment: 'staging',
  cluster: 'dev',
  object: {
    apiVersion,
    kind,
    metadata: { name: 'geocoder', ...(namespace ? { namespace } : {}) },
  },
});

describe('renderedFiles', () => {
  it('lie by cluster and namespace, and say whose they are', () => {
    const files = renderedFiles([
      resource('apps/v1', 'StatefulSet', 'web-staging'),
      resource('v1', 'Namespace'),
    ]);
    expect([...files.keys()]).toEqual([
      'dev/web-staging/statefulset-geocoder.yaml',
      'dev/_cluster/namespace-geocoder.yaml',
    ]);
    for (const { text } of files.values()) {
      expect(renderedOf(text)).toEqual({
        subject: 'web/geocoder',
        environment: 'staging',
      });
    }
    expect(renderedOf('kind: Stray\n')).toBeUndefined();
  });

  it('carry their group where two of one kind and name would have one path', () => {
    const files = renderedFiles([
      resource('v1', 'Service', 'web-staging'),
      resource('serving.knative.dev/v1', 'Service', 'web-staging'),
    ]);
    expect([...files.keys()]).toEqual([
      'dev/web-staging/service.core-geocoder.yaml',
      'dev/web-staging/service.serving.knative.dev-geocoder.yaml',
    ]);
  });

  it('have the id that Git gives to their text', () => {
    const [file] = renderedFiles([resource('v1', 'Namespace')]).values();
    const id = execFileSync('git', ['hash-object', '--stdin'], {
      input: file.text,
    });
    expect(file.blob).toBe(id.toString().trim());
  });
});
