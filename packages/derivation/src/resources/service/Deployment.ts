import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { overrideProvenance } from '../../exceptions/overrideProvenance';
import { Provenance } from '../../model/Derivation';
import { isSharedOnOneNode } from '../../service/mountedVolumes';
import { ServiceScope } from '../../service/ServiceScope';
import { podTemplate } from '../pod/podTemplate';
import { ResourceKind } from '../ResourceKind';

const POD = 'spec.template.spec';

const PROFILE: readonly Provenance[] = [
  {
    field: `${POD}.securityContext`,
    guardrail: 'restricted-pods',
    why: 'Not as root, with the runtime’s system call filter.',
  },
  {
    field: `${POD}.automountServiceAccountToken`,
    guardrail: 'own-identity',
    why: 'No token for the Kubernetes API unless asked for.',
  },
  {
    field: `${POD}.topologySpreadConstraints`,
    guardrail: 'spread-and-disruption',
    why: 'Pods are spread over nodes and zones.',
  },
  {
    field: 'spec.template.metadata.annotations["ridgeway.dev/config-hash"]',
    guardrail: 'configuration-restarts',
    why: 'Changes with the files and templates that pods read, so that they restart with them.',
  },
];

/** Fields of the pod that overrides change. */
function podFields({ workload }: ServiceScope) {
  const inEach = (field: string) =>
    workload.containers.map(
      ({ name }) => `${POD}.containers[${name}].securityContext.${field}`,
    );
  return {
    hostNetwork: [`${POD}.hostNetwork`, `${POD}.dnsPolicy`],
    hostPID: [`${POD}.hostPID`],
    hostIPC: [`${POD}.hostIPC`],
    shareProcessNamespace: [`${POD}.shareProcessNamespace`],
    nodeSelector: [`${POD}.nodeSelector`],
    serviceAccountToken: [`${POD}.automountServiceAccountToken`],
    seccompProfile: [`${POD}.securityContext.seccompProfile`],
    runAsRoot: [
      `${POD}.securityContext.runAsNonRoot`,
      ...inEach('runAsNonRoot'),
      ...inEach('runAsUser'),
    ],
    privileged: [
      ...inEach('privileged'),
      ...inEach('allowPrivilegeEscalation'),
    ],
    privilegeEscalation: inEach('allowPrivilegeEscalation'),
    readWriteRootFilesystem: inEach('readOnlyRootFilesystem'),
    capabilities: inEach('capabilities'),
  };
}

function containerProvenance(declared: string, name: string): Provenance[] {
  const intent = `spec.containers.${declared}`;
  const field = `${POD}.containers[${name}]`;
  return [
    { field: `${field}.image`, intent: `${intent}.image`, why: 'As declared.' },
    {
      field: `${field}.env`,
      intent: `${intent}.variables`,
      why: 'Variables as declared; secret values come from Secrets.',
    },
    {
      field: `${field}.volumeMounts`,
      intent: `${intent}.files`,
      why: 'Files and volumes as declared, and a writable /tmp beside the read-only file system.',
    },
    {
      field: `${field}.resources`,
      intent: `${intent}.resources`,
      guardrail: 'bounded-compute',
      why: 'What the container asks for, with defaults where it does not say.',
    },
    {
      field: `${field}.securityContext`,
      guardrail: 'restricted-pods',
      why: 'No capabilities, no privilege escalation, read-only root file system.',
    },
    {
      field: `${field}.livenessProbe`,
      intent: `${intent}.livenessProbe`,
      why: 'As declared.',
    },
    {
      field: `${field}.readinessProbe`,
      intent: `${intent}.readinessProbe`,
      why: 'As declared.',
    },
  ];
}

/**
 * The pods of a service. Left out while something keeps them from running as declared (a denied
 * secret, a missing image): half a service is worse than none. `Derived` names the reason, and
 * whoever applies the result keeps what runs for as long as `Derived` is not true.
 */
export const deployment: ResourceKind<ServiceScope> = {
  kind: 'Deployment',
  derive: scope =>
    scope.withheld.length > 0
      ? []
      : [
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.containers',
              guardrail: 'restricted-pods',
            }),
            spec: {
              ...(scope.intent.autoscaling
                ? {}
                : { replicas: scope.intent.replicas }),
              selector: { matchLabels: scope.member.selector },
              strategy: strategyOf(scope),
              template: podTemplate(scope),
            },
          } satisfies IDeployment,
        ],
  explain: scope => [
    {
      field: '',
      intent: 'spec.containers',
      guardrail: 'restricted-pods',
      why: 'Runs the declared containers with the restricted security profile.',
    },
    ...(scope.intent.autoscaling
      ? []
      : [
          {
            field: 'spec.replicas',
            intent: 'spec.replicas',
            why: 'How many pods run; one when the intent does not say.',
          },
        ]),
    ...PROFILE,
    ...volumeProvenance(scope),
    ...overrideProvenance(scope.grants, podFields(scope)),
    ...scope.workload.containers.flatMap(({ declaredName, name }) =>
      containerProvenance(declaredName, name),
    ),
  ],
};

/** A volume for one node cannot be mounted by the old and the new pod at once. */
function strategyOf(scope: ServiceScope) {
  const exclusive = scope.volumes.some(({ accessMode }) =>
    accessMode.startsWith('ReadWriteOnce'),
  );
  return exclusive
    ? { type: 'Recreate' as const }
    : {
        type: 'RollingUpdate' as const,
        rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' },
      };
}

function volumeProvenance({ volumes, secrets, canBeMany }: ServiceScope) {
  return [
    ...volumes.flatMap(volume => {
      const intent = `spec.resources.${volume.name}`;
      return [
        ...(volume.accessMode.startsWith('ReadWriteOnce')
          ? [
              {
                field: 'spec.strategy',
                intent,
                guardrail: 'volumes-have-owners',
                why: `Volume ${volume.id} is for one node or pod: the old pod leaves before the new one comes.`,
              },
            ]
          : []),
        ...(isSharedOnOneNode(volume, canBeMany)
          ? [
              {
                field: `${POD}.affinity`,
                intent,
                guardrail: 'volumes-have-owners',
                why: `All pods that mount volume ${volume.id} run on its node.`,
              },
            ]
          : []),
      ];
    }),
    ...secrets
      .filter(({ imagePull }) => imagePull)
      .map(({ name, id }) => ({
        field: `${POD}.imagePullSecrets`,
        intent: `spec.resources.${name}.params.imagePull`,
        guardrail: 'secrets-need-consent',
        why: `Images are pulled with secret ${id}.`,
      })),
  ];
}
