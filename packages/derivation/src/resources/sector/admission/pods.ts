import { AdmissionTarget } from './AdmissionRule';
import { boundedCompute } from './boundedCompute';
import { fieldOr, literal } from './cel';
import { hostAccess } from './hostAccess';
import { FULL_IMAGES, images } from './images';
import { nodePinning } from './nodePinning';
import { ownIdentity } from './ownIdentity';
import { restrictedPods } from './restrictedPods';
import { strictMtls } from './strictMtls';

const optionalList = (path: string) =>
  `(${fieldOr('object.spec', path, '[]')})`;

/**
 * Pods, rather than the Deployments that make them. Whatever runs becomes a pod: of a Deployment, a
 * Job, somebody's operator or a hand, so a pod cannot be got past these rules by another kind. And
 * it is judged last, after the mesh and others have added to it, so what is judged is what runs.
 * The price is that a Deployment that breaks a rule is taken in, and tells so only by its pods.
 *
 * A pod whose spec and labels stay the same passes: what runs under an exception goes on after the
 * exception has ended, and whoever has to finish with it can.
 */
export const pods: AdmissionTarget = {
  name: 'pods',
  guardrail: 'restricted-pods',
  resources: ['pods', 'pods/ephemeralcontainers'],
  judged: [
    'request.operation == "CREATE"',
    'object.spec != oldObject.spec',
    'has(object.metadata.labels) != has(oldObject.metadata.labels)',
    '(has(object.metadata.labels) && object.metadata.labels != oldObject.metadata.labels)',
  ].join(' || '),
  variables: {
    lasting: `object.spec.containers + ${optionalList('initContainers')}`,
    containers: `variables.lasting + ${optionalList('ephemeralContainers')}`,
    security: fieldOr('object.spec', 'securityContext', '{}'),
    account: fieldOr('object.spec', 'serviceAccountName', '"default"'),
    labels: fieldOr('object.metadata', 'labels', '{}'),
    annotations: fieldOr('object.metadata', 'annotations', '{}'),
    images: FULL_IMAGES,
  },
  rules: [
    ...hostAccess,
    ...restrictedPods,
    ...boundedCompute,
    ...ownIdentity,
    ...strictMtls,
    ...images,
    ...nodePinning,
  ],
  belongsTo: ({ serviceAccount }) =>
    `variables.account == ${literal(serviceAccount)}`,
};
