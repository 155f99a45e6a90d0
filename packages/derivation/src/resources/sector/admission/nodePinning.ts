import { AdmissionRule } from './AdmissionRule';
import { absentOr, list, literal } from './cel';

/** What an image needs of any node, which pins a pod to none. */
const OF_EVERY_NODE = ['kubernetes.io/os', 'kubernetes.io/arch'];

/** The scheduler names the node of a pod after it was admitted. */
const isNamedNoNode =
  '(request.operation != "CREATE" || !has(object.spec.nodeName))';

/** Pods run on whatever node has room. */
export const nodePinning: readonly AdmissionRule[] = [
  {
    guardrail: 'no-node-pinning',
    what: 'The pod asks for certain nodes.',
    remedy: 'Remove nodeSelector and nodeName',
    override: 'nodeSelector',
    keeps: `${isNamedNoNode} && (${absentOr(
      'object.spec',
      'nodeSelector',
      selector => `${selector}.all(k, k in ${list(OF_EVERY_NODE)})`,
    )})`,
    permits: ({ nodeSelector }) =>
      `${isNamedNoNode} && (${absentOr(
        'object.spec',
        'nodeSelector',
        selector =>
          `${selector}.all(k, k in ${list(OF_EVERY_NODE)}${Object.entries(
            nodeSelector ?? {},
          )
            .map(
              ([key, value]) =>
                ` || (k == ${literal(key)} && ${selector}[k] == ${literal(
                  value,
                )})`,
            )
            .join('')})`,
      )})`,
  },
];
