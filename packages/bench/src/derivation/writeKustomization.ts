import { KubernetesObject, printYaml } from '@ridgeway/derivation';
import { join } from 'node:path';
import { writeFiles } from './writeFiles';

/** Writes a folder that `kubectl kustomize` reads objects from, as teams do: labels for all. */
export function writeKustomization(
  folder: string,
  objects: readonly KubernetesObject[],
): string {
  const kustomization = join(folder, 'kustomization');
  writeFiles(kustomization, [
    { path: 'objects.yaml', text: printYaml(objects) },
    {
      path: 'kustomization.yaml',
      text: 'resources: [objects.yaml]\nlabels: [{ pairs: { team: bench } }]\n',
    },
  ]);
  return kustomization;
}
