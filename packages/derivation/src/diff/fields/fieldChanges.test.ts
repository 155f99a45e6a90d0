import { KubernetesObject } from '../../model/KubernetesObject';
import { fieldChanges } from './fieldChanges';

function object(
  spec: unknown,
  annotations?: Record<string, string>,
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Thing',
    metadata: { name: 'x', ...(annotations ? { annotations } : {}) },
    spec,
  };
}

function changesOf(before: unknown, after: unknown) {
  return fieldChanges(object(before), object(after), []).fields;
}

describe('fieldChanges', () => {
  it('names items by what Kubernetes merges them by, wherever they stand', () => {
    const env = (value: string) => ({ name: 'A', value });
    expect(
      changesOf(
        { containers: [{ name: 'app', env: [env('1')] }] },
        {
          containers: [
            { name: 'proxy', image: 'p' },
            { name: 'app', env: [{ name: 'B', value: '2' }, env('1')] },
          ],
        },
      ),
    ).toEqual([
      { field: 'spec.containers[app].env[B]', to: { name: 'B', value: '2' } },
      {
        field: 'spec.containers[proxy]',
        to: { name: 'proxy', image: 'p' },
      },
    ]);
  });

  it('tells items without a name by their content', () => {
    const rule = (port: number) => ({ ports: [{ port, protocol: 'TCP' }] });
    expect(
      changesOf({ ingress: [rule(1), rule(2)] }, { ingress: [rule(2)] }),
    ).toEqual([{ field: 'spec.ingress[]', from: rule(1) }]);
    expect(changesOf({ ingress: [] }, { ingress: [rule(1)] })).toEqual([
      { field: 'spec.ingress[]', to: rule(1) },
    ]);
    expect(changesOf({ a: ['x', 'x'] }, { a: ['x'] })).toEqual([
      { field: 'spec.a[]', from: 'x' },
    ]);
  });

  it('looks into the only item of both lists', () => {
    const only = (...hosts: string[]) => ({ egress: [{ hosts }] });
    expect(changesOf(only('a', 'b'), only('b', 'c'))).toEqual([
      { field: 'spec.egress[].hosts[]', from: 'a' },
      { field: 'spec.egress[].hosts[]', to: 'c' },
    ]);
  });

  it('tells a change of the order alone by position', () => {
    expect(changesOf({ args: ['a', 'b'] }, { args: ['b', 'a'] })).toEqual([
      { field: 'spec.args[0]', from: 'a', to: 'b' },
      { field: 'spec.args[1]', from: 'b', to: 'a' },
    ]);
  });

  it('keeps values whole that came or went as a whole', () => {
    const volumes = [{ name: 'v', items: [], configMap: { name: 'c' } }];
    expect(changesOf({}, { template: { volumes } })).toEqual([
      { field: 'spec.template', to: { volumes } },
    ]);
  });

  it('knows only keys that are written', () => {
    expect(changesOf({}, { constructor: 'x' })).toEqual([
      { field: 'spec.constructor', to: 'x' },
    ]);
  });

  it('counts annotations that it is told to ignore, and lists others', () => {
    const before = object({}, { revision: '1', 'a.example/b': '1' });
    const after = object({}, { revision: '2', 'a.example/b': '2' });
    expect(fieldChanges(before, after, ['revision'])).toEqual({
      fields: [
        { field: 'metadata.annotations["a.example/b"]', from: '1', to: '2' },
      ],
      ignored: ['revision'],
    });
    expect(
      fieldChanges(
        object({}, { revision: '1' }),
        object({}, { revision: '2' }),
        ['revision'],
      ),
    ).toEqual({ fields: [], ignored: ['revision'] });
  });
});
