import { GuardrailId } from '../guardrails/builtInGuardrails';
import { BroughtManifest } from './brought';
import { broughtKinds } from './kinds';
import { Refusal } from './Refusal';

interface RefusedKinds {
  kinds: readonly string[];
  refusal: Omit<Refusal, 'what'> & { because: string };
}

const DERIVED = 'the platform derives it from the intent';

/** Kinds that people ask about, each with its own way out. */
const KNOWN: readonly RefusedKinds[] = [
  {
    kinds: ['Secret', 'ExternalSecret', 'SecretStore', 'SealedSecret'],
    refusal: {
      reason: 'SecretRefused',
      guardrail: 'secrets-need-consent',
      because: 'values of secrets are never kept in Git',
      wayOut:
        'Declare the secret under spec.resources with type secret, and read it by the name that it gets there',
    },
  },
  {
    kinds: ['ServiceAccount', 'Role', 'RoleBinding'],
    refusal: refused(
      'own-identity',
      'a package has one identity, and no rights in the cluster',
      'Leave it out: the platform derives the service account by the name of the package',
    ),
  },
  {
    kinds: [
      'AuthorizationPolicy',
      'DestinationRule',
      'EnvoyFilter',
      'Gateway',
      'NetworkPolicy',
      'PeerAuthentication',
      'RequestAuthentication',
      'ServiceEntry',
      'Sidecar',
      'VirtualService',
      'WorkloadEntry',
    ],
    refusal: refused(
      'both-sides-consent',
      DERIVED,
      'Say under spec.resources what it calls, and under spec.consents who may call it',
    ),
  },
  {
    kinds: ['HTTPRoute', 'Ingress', 'TCPRoute', 'TLSRoute', 'GRPCRoute'],
    refusal: refused(
      'one-way-in',
      'packages take no hosts',
      'Expose a service of the sector, and let it call the package',
    ),
  },
  {
    kinds: ['LimitRange', 'Namespace', 'ResourceQuota'],
    refusal: refused(
      'owners-operate',
      'it belongs to the sector',
      'Change the intent of the sector instead',
    ),
  },
];

/** The service account that a package runs as is derived: one of that name is passed over. */
export function isDerivedAnyway(
  { apiVersion, kind, name }: BroughtManifest,
  account: string,
): boolean {
  return apiVersion === 'v1' && kind === 'ServiceAccount' && name === account;
}

/** What is said against an object of a kind that packages may not bring. */
export function refusedKind({ apiVersion, kind }: BroughtManifest): Refusal {
  const known = KNOWN.find(({ kinds }) => kinds.includes(kind));
  const { because, ...refusal } =
    known?.refusal ??
    refused(
      'default-deny',
      'nothing holds it to the guardrails, or it belongs to the whole cluster',
      `Leave it out; packages bring ${broughtKinds
        .map(each => each.kind)
        .join(', ')}`,
    );
  return {
    ...refusal,
    what: `is of a kind (${apiVersion}) that packages cannot bring: ${because}`,
  };
}

function refused(
  guardrail: GuardrailId,
  because: string,
  wayOut: string,
): RefusedKinds['refusal'] {
  return { reason: 'ManifestKindRefused', guardrail, because, wayOut };
}
