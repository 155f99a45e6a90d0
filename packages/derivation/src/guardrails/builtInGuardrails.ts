import { GuardrailSpec } from '@ridgeway/intent';

/** A rule of the platform and the failure it prevents. */
export interface BuiltInGuardrail {
  title: string;
  why: string;
  /** Where it is enforced. */
  layers: GuardrailSpec['layers'];
  /** Whether an exception can switch it off. */
  overridable: boolean;
}

/**
 * The guardrails that derivation holds up by itself, by id. A world's `Guardrail` document of the
 * same name adds the incident behind it, its owner, and whether it may be overridden.
 */
export const builtInGuardrails = {
  'secrets-need-consent': {
    title: 'Secrets are read only with their owner’s permit',
    why: 'A secret that anybody can read is changed by nobody, because no one knows what would break.',
    layers: ['derivation'],
    overridable: false,
  },
  'egress-is-declared': {
    title: 'Nothing leaves a sector undeclared',
    why: 'An unlisted destination is how data leaves unnoticed.',
    layers: ['derivation', 'admission', 'network', 'mesh'],
    overridable: false,
  },
  'both-sides-consent': {
    title: 'Traffic flows only when both sides consent',
    why: 'A caller nobody knows about turns the next change of an interface into an outage.',
    layers: ['derivation', 'network', 'mesh'],
    overridable: false,
  },
  'no-wildcard-consent': {
    title: 'Consent names its callers',
    why: 'A service that everybody may call cannot say who breaks when it changes.',
    layers: ['derivation'],
    overridable: false,
  },
  'managed-types-are-offered': {
    title: 'Managed resources come from the sector’s offer',
    why: 'A resource nobody offered has nobody who backs it up, pays for it or patches it.',
    layers: ['derivation', 'cloud'],
    overridable: false,
  },
  'hosts-in-domains': {
    title: 'Hosts lie inside the sector’s domains',
    why: 'A host that any service may claim can be taken over by mistake.',
    layers: ['derivation', 'admission'],
    overridable: false,
  },
  'volumes-have-owners': {
    title: 'Volumes are mounted only by agreement with their owner',
    why: 'Two writers who do not know of each other corrupt each other’s files.',
    layers: ['derivation'],
    overridable: false,
  },
  'images-from-allowed-registries': {
    title: 'Images come from allowed registries',
    why: 'An image from anywhere runs anybody’s code next to customer data.',
    layers: ['derivation', 'admission'],
    overridable: false,
  },
  'no-silent-overrides': {
    title: 'Guardrails are switched off only by an exception',
    why: 'An override without an owner and an end date stays for ever.',
    layers: ['derivation', 'admission'],
    overridable: false,
  },
  'escape-hatches-expire': {
    title: 'Escape hatches have a reason and an end',
    why: 'A workaround without an end date becomes the platform.',
    layers: ['derivation', 'review'],
    overridable: false,
  },
  'restricted-pods': {
    title: 'Pods run with the restricted security profile',
    why: 'A process that is root in its container needs one more bug to be root on the node.',
    layers: ['derivation', 'admission'],
    overridable: true,
  },
  'bounded-compute': {
    title: 'Every container says what it needs',
    why: 'One container without limits starves its neighbours on the node.',
    layers: ['derivation', 'admission'],
    overridable: false,
  },
  'spread-and-disruption': {
    title: 'Replicas are spread and never drained all at once',
    why: 'A node upgrade takes a service down when all of its pods are on that node.',
    layers: ['derivation'],
    overridable: false,
  },
  'default-deny': {
    title: 'Everything is closed until it is declared',
    why: 'An open network turns one broken service into a way into all of them.',
    layers: ['derivation', 'network', 'mesh'],
    overridable: false,
  },
  'strict-mtls': {
    title: 'All traffic is encrypted and authenticated',
    why: 'Without identity on the wire nobody can say who called.',
    layers: ['derivation', 'admission', 'mesh'],
    overridable: true,
  },
  'own-identity': {
    title:
      'Every service has an identity of its own, and no token unless asked for',
    why: 'A shared identity gives every service the rights of the most powerful one.',
    layers: ['derivation', 'admission', 'cloud'],
    overridable: true,
  },
  'quota-per-environment': {
    title: 'A sector uses what it was given',
    why: 'Unbounded growth of one team is an outage of another.',
    layers: ['derivation', 'admission'],
    overridable: false,
  },
  'configuration-restarts': {
    title: 'A change of configuration restarts the pods that read it',
    why: 'Half of the pods on the old configuration is a state nobody has tested.',
    layers: ['derivation'],
    overridable: false,
  },
  'observable-by-default': {
    title: 'Every service is measured the same way',
    why: 'What is not measured is noticed first by customers.',
    layers: ['derivation'],
    overridable: false,
  },
  'owners-operate': {
    title: 'The owning group operates its sector, without reading secrets',
    why: 'Rights given by hand are never taken back.',
    layers: ['derivation', 'admission'],
    overridable: false,
  },
  'no-host-network': {
    title: 'Pods have a network of their own',
    why: 'A pod on the host’s network is outside of every network policy and of the mesh, and reaches what only nodes should.',
    layers: ['derivation', 'admission'],
    overridable: true,
  },
  'no-host-access': {
    title: 'Pods see nothing of their host',
    why: 'Whoever breaks into a pod that sees the processes or memory of its host has broken into every pod on it.',
    layers: ['derivation', 'admission'],
    overridable: true,
  },
  'one-way-in': {
    title: 'Traffic from outside comes through the ingress gateway',
    why: 'A second door has nobody who watches it: no certificate, no host name, no log, no limit.',
    layers: ['derivation', 'admission', 'network'],
    overridable: true,
  },
  'no-node-pinning': {
    title: 'Services do not choose their nodes',
    why: 'A service that is tied to certain nodes stops when they do, and stands in the way of their replacement.',
    layers: ['derivation', 'admission'],
    overridable: true,
  },
} satisfies Record<string, BuiltInGuardrail>;

/** Id of a guardrail that derivation holds up. */
export type GuardrailId = keyof typeof builtInGuardrails;
