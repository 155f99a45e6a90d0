import { formatPath } from '@ridgeway/intent';

/** Writes a path of an object: `spec.template.spec.containers[app].env[A].value`, `spec.ingress[]`. */
export function formatField(path: ReadonlyArray<string | number>): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'string' && segment.startsWith('[')) {
      text += segment.startsWith('[]') ? '[]' : segment;
    } else {
      const step = formatPath([segment]);
      text += text === '' || step.startsWith('[') ? step : `.${step}`;
    }
  }
  return text;
}
