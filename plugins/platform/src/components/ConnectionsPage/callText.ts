import { parseSubject } from '@ridgeway/ui';

/**
 * What an intent has to say so that it calls a service, in the version that it is written in.
 *
 * @param version - of the caller: `ridgeway.dev/v1beta1`; undefined where it is not known
 */
export function callText(version: string | undefined, callee: string): string {
  const { name = callee } = parseSubject(callee);
  const resource = (id: string) => `${name}: { type: service, id: ${id} }`;
  switch (version) {
    case 'ridgeway.dev/v1alpha1':
      return `spec:\n  dependencies:\n    - ${callee}\n`;
    case 'ridgeway.dev/v1beta1':
      return `spec:\n  outbound:\n    - service: ${callee}\n`;
    case 'score.dev/v1b1':
      return `resources:\n  ${resource(callee.replace('/', '.'))}\n`;
    default:
      return `spec:\n  resources:\n    ${resource(callee)}\n`;
  }
}
