import { ENVIRONMENT_LABEL, SECTOR_LABEL } from '../../labels';
import { SERVICE_LABEL } from '../../../world/Member';
import { AdmissionTarget } from './AdmissionRule';
import { absentOr, fieldOr, literal } from './cel';
import { labelIs } from './ownIdentity';

const isNotOfType = (type: string) =>
  absentOr('object.spec', 'type', value => `${value} != ${literal(type)}`);

const selects = (label: string, value: string) =>
  `${literal(label)} in variables.selector && variables.selector[${literal(
    label,
  )}] == ${value}`;

/**
 * Services, as in Kubernetes: traffic from outside comes through the ingress gateway and by no
 * other door. A Service belongs to the member whose pods it selects.
 */
export const services: AdmissionTarget = {
  name: 'services',
  guardrail: 'one-way-in',
  resources: ['services'],
  judged:
    'request.operation == "CREATE" || object.spec != oldObject.spec || ' +
    'has(object.metadata.labels) != has(oldObject.metadata.labels) || ' +
    '(has(object.metadata.labels) && object.metadata.labels != oldObject.metadata.labels)',
  variables: {
    labels: fieldOr('object.metadata', 'labels', '{}'),
    selector: fieldOr('object.spec', 'selector', '{}'),
  },
  rules: [
    {
      guardrail: 'one-way-in',
      what: 'The Service asks for a load balancer.',
      remedy: 'Expose a host through the ingress gateway instead',
      override: 'loadBalancer',
      keeps: isNotOfType('LoadBalancer'),
    },
    {
      guardrail: 'one-way-in',
      what: 'The Service opens a port on every node.',
      remedy: 'Expose a host through the ingress gateway instead',
      override: 'nodePort',
      keeps: isNotOfType('NodePort'),
    },
    {
      guardrail: 'one-way-in',
      what: 'The Service claims addresses outside the cluster.',
      remedy: 'Remove externalIPs',
      keeps: absentOr(
        'object.spec',
        'externalIPs',
        value => `${value}.size() == 0`,
      ),
    },
    {
      guardrail: 'egress-is-declared',
      what: 'The Service is another name for a host elsewhere.',
      remedy: 'Declare the host as an external-service resource of the intent',
      keeps: isNotOfType('ExternalName'),
    },
    {
      guardrail: 'own-identity',
      what: `The Service bears the label ${SERVICE_LABEL} of a service whose pods it does not select, or a label of another sector or environment.`,
      remedy: 'Select the pods of that service, or drop the label',
      keeps: ({ place }) =>
        [
          `!(${literal(SERVICE_LABEL)} in variables.labels) || (${selects(
            SERVICE_LABEL,
            `variables.labels[${literal(SERVICE_LABEL)}]`,
          )})`,
          labelIs(SECTOR_LABEL, literal(place.sector)),
          labelIs(ENVIRONMENT_LABEL, literal(place.environment)),
        ]
          .map(condition => `(${condition})`)
          .join(' && '),
    },
  ],
  belongsTo: ({ selector }) =>
    Object.entries(selector)
      .map(([label, value]) => selects(label, literal(value)))
      .join(' && '),
};
