import { ENVIRONMENT_LABEL, SECTOR_LABEL } from '../../labels';
import { SERVICE_LABEL } from '../../../world/Member';
import { AdmissionRule } from './AdmissionRule';
import { absentOr, list, literal, presentAnd } from './cel';

/**
 * For whom tokens may be projected: the mesh, whose proxy gets its certificate by one, and clouds
 * that exchange one for an identity of their own. A token for nobody else is one for the
 * Kubernetes API.
 */
const AUDIENCES = [
  'istio-ca',
  'sts.amazonaws.com',
  'pods.eks.amazonaws.com',
  'api://AzureADTokenExchange',
];
const AUDIENCE_PREFIXES = [
  '//iam.googleapis.com/',
  'https://iam.googleapis.com/',
];

const isForSomebodyElse = presentAnd(
  's',
  'serviceAccountToken.audience',
  audience =>
    `(${[
      `${audience} in ${list(AUDIENCES)}`,
      ...AUDIENCE_PREFIXES.map(
        prefix => `${audience}.startsWith(${literal(prefix)})`,
      ),
    ].join(' || ')})`,
);

/** Who a pod is: an account of its own, which its labels do not deny, and no token of the API. */
export const ownIdentity: readonly AdmissionRule[] = [
  {
    guardrail: 'own-identity',
    what: 'The pod runs as the service account that every pod without one shares.',
    remedy: 'Give it a service account of its own',
    keeps: 'variables.account != "default"',
  },
  {
    guardrail: 'own-identity',
    what: 'The pod gets a token for the Kubernetes API.',
    remedy: 'Set automountServiceAccountToken: false',
    override: 'serviceAccountToken',
    keeps: `(${absentOr(
      'object.spec',
      'automountServiceAccountToken',
      value => `!${value}`,
    )}) && (${absentOr(
      'object.spec',
      'volumes',
      volumes =>
        `${volumes}.all(v, ${absentOr(
          'v',
          'projected.sources',
          sources =>
            `${sources}.all(s, !has(s.serviceAccountToken) || (${isForSomebodyElse}))`,
        )})`,
    )})`,
  },
  {
    guardrail: 'own-identity',
    what: `The pod bears the label ${SERVICE_LABEL} of a service that it does not run as, or a label of another sector or environment.`,
    remedy: 'Run it as the service account of that name, or drop the label',
    keeps: ({ place }) =>
      [
        labelIs(SERVICE_LABEL, 'variables.account'),
        labelIs(SECTOR_LABEL, literal(place.sector)),
        labelIs(ENVIRONMENT_LABEL, literal(place.environment)),
      ]
        .map(condition => `(${condition})`)
        .join(' && '),
  },
];

/** True unless the object bears the label with another value. */
export function labelIs(label: string, value: string): string {
  const key = literal(label);
  return `!(${key} in variables.labels) || variables.labels[${key}] == ${value}`;
}
