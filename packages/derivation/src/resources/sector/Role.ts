import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import { Provenance } from '../../model/Derivation';
import { KubernetesObject } from '../../model/KubernetesObject';
import { cloudProjectOf } from '../../sector/cloud';
import { SectorScope } from '../../sector/SectorScope';
import { CERTIFICATE_APPROVAL, certificateScope } from '../certificateScope';
import { MANAGED_CONNECTIONS } from '../managedConnections';
import { ResourceKind } from '../ResourceKind';

/** Name of the role of a sector's owners. */
export const OWNER_ROLE = 'sector.owner';

const READ = ['get', 'list', 'watch'];

const EXPLAINED: Readonly<Record<string, Provenance[]>> = {
  [OWNER_ROLE]: [
    {
      field: '',
      intent: 'spec.owner',
      guardrail: 'owners-operate',
      why: 'The owners see all that runs, and change it through their intents. A deleted pod comes back: that is a restart.',
    },
    {
      field: 'rules',
      guardrail: 'secrets-need-consent',
      why: 'Secrets are not among what can be read, and pods cannot be entered.',
    },
  ],
  [MANAGED_CONNECTIONS]: [
    {
      field: '',
      intent: 'spec.managed',
      guardrail: 'managed-types-are-offered',
      why: 'The operator of secrets composes texts from what managed resources write here; nobody else has this role.',
    },
  ],
  [CERTIFICATE_APPROVAL]: [
    {
      field: '',
      intent: 'spec.domains',
      guardrail: 'hosts-in-domains',
      why: 'Certificates of this namespace are judged by the policy of the sector.',
    },
  ],
};

/** What the owning group may do by hand: look at everything but secrets, and restart pods. */
export const role: ResourceKind<SectorScope> = {
  kind: 'Role',
  derive: scope => [
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: scope.metadata(OWNER_ROLE, {
        intent: 'spec.owner',
        guardrail: 'owners-operate',
      }),
      rules: [
        {
          apiGroups: [''],
          resources: [
            'configmaps',
            'endpoints',
            'events',
            'limitranges',
            'persistentvolumeclaims',
            'pods',
            'pods/log',
            'resourcequotas',
            'serviceaccounts',
            'services',
          ],
          verbs: READ,
        },
        { apiGroups: [''], resources: ['pods'], verbs: ['delete'] },
        { apiGroups: [''], resources: ['pods/portforward'], verbs: ['create'] },
        {
          apiGroups: [
            'apps',
            'autoscaling',
            'batch',
            'cert-manager.io',
            'external-secrets.io',
            'gateway.networking.k8s.io',
            'monitoring.coreos.com',
            'networking.istio.io',
            'networking.k8s.io',
            'policy',
            'security.istio.io',
            'telemetry.istio.io',
            ...compositeGroups(scope),
          ],
          resources: ['*'],
          verbs: READ,
        },
      ],
    } satisfies IRole,
    ...(hasManaged(scope)
      ? [
          {
            apiVersion: 'rbac.authorization.k8s.io/v1',
            kind: 'Role',
            metadata: scope.metadata(MANAGED_CONNECTIONS, {
              intent: 'spec.managed',
              guardrail: 'managed-types-are-offered',
            }),
            rules: [{ apiGroups: [''], resources: ['secrets'], verbs: READ }],
          } satisfies IRole,
        ]
      : []),
    ...certificateApproval(scope),
  ],
  explain: (_scope, { metadata }) => EXPLAINED[metadata.name] ?? [],
};

/** API groups of what the sector has by configuration of the platform. */
function compositeGroups({ spec, index, managedTypes }: SectorScope): string[] {
  const { managed, cloudProject } = index.platform;
  const project = cloudProjectOf(spec, cloudProject);
  return [
    ...new Set([
      ...(project ? [project.group] : []),
      ...managedTypes
        .filter(type => Object.hasOwn(managed, type))
        .map(type => managed[type].group),
    ]),
  ].sort();
}

function certificateApproval(scope: SectorScope): KubernetesObject[] {
  const approval = certificateScope(scope);
  return approval
    ? [
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: scope.metadata(CERTIFICATE_APPROVAL, {
            intent: 'spec.domains',
            guardrail: 'hosts-in-domains',
          }),
          rules: [
            {
              apiGroups: ['policy.cert-manager.io'],
              resources: ['certificaterequestpolicies'],
              resourceNames: [approval.policy],
              verbs: ['use'],
            },
          ],
        } satisfies IRole,
      ]
    : [];
}

/** True when services of the sector may have managed resources. */
export function hasManaged({ managedTypes }: SectorScope): boolean {
  return managedTypes.length > 0;
}
