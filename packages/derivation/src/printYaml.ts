import { KubernetesObject } from './model/KubernetesObject';
import { YamlPrinter } from './yaml/YamlPrinter';

/**
 * Prints objects as one YAML stream, each document after a `---` line. The one printer: command
 * line and portal show the same bytes.
 */
export function printYaml(objects: readonly KubernetesObject[]): string {
  const printer = new YamlPrinter();
  return objects.map(object => `---\n${printer.print(object)}`).join('');
}
