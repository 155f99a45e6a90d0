import { join } from 'node:path';
import { folderFor } from '../__testUtils__/worldFolder';
import { readApiResources } from './readApiResources';

describe('readApiResources', () => {
  const folder = folderFor({ afterEach });
  const read = (text: string) =>
    readApiResources(join(folder({ 'x.txt': text }), 'x.txt'));

  it('reads the plain output, with and without short names', () => {
    expect(
      read(`NAME          SHORTNAMES   APIVERSION   NAMESPACED   KIND
bindings                   v1           true         Binding
configmaps    cm           v1           true         ConfigMap
deployments   deploy       apps/v1      true         Deployment
`),
    ).toEqual([
      { apiVersion: 'v1', kind: 'Binding' },
      { apiVersion: 'v1', kind: 'ConfigMap' },
      { apiVersion: 'apps/v1', kind: 'Deployment' },
    ]);
  });

  it('reads the wide output', () => {
    expect(
      read(`NAME          SHORTNAMES   APIVERSION   NAMESPACED   KIND         VERBS                    CATEGORIES
deployments   deploy       apps/v1      true         Deployment   create,delete,get,list   all
`),
    ).toEqual([{ apiVersion: 'apps/v1', kind: 'Deployment' }]);
  });

  it('refuses anything else by name', () => {
    expect(() => read('{"kind":"APIResourceList"}')).toThrow(
      /x\.txt is not the output of kubectl api-resources/,
    );
    expect(() => readApiResources('/nowhere/x.txt')).toThrow(/cannot be read/);
  });
});
