import { dump } from 'js-yaml';
import { KubernetesObject } from './model/KubernetesObject';

/**
 * Prints objects as one YAML stream, each document after a `---` line. The one printer: command
 * line and portal show the same bytes.
 */
export function printYaml(objects: readonly KubernetesObject[]): string {
  return objects
    .map(object => `---\n${dump(object, { noRefs: true, lineWidth: -1 })}`)
    .join('');
}
