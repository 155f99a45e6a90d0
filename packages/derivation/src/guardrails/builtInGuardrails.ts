/** A rule of the platform and the failure it prevents. */
export interface BuiltInGuardrail {
  title: string;
  why: string;
}

/**
 * The guardrails that derivation holds up by itself, by id. A world's `Guardrail` document of the
 * same name adds the incident behind it, its owner, and whether it may be overridden.
 */
export const builtInGuardrails = {
  'secrets-need-consent': {
    title: 'Secrets are read only with their owner’s permit',
    why: 'A secret that anybody can read is changed by nobody, because no one knows what would break.',
  },
  'egress-is-declared': {
    title: 'Nothing leaves a sector undeclared',
    why: 'An unlisted destination is how data leaves unnoticed.',
  },
  'both-sides-consent': {
    title: 'Traffic flows only when both sides consent',
    why: 'A caller nobody knows about turns the next change of an interface into an outage.',
  },
  'no-wildcard-consent': {
    title: 'Consent names its callers',
    why: 'A service that everybody may call cannot say who breaks when it changes.',
  },
  'managed-types-are-offered': {
    title: 'Managed resources come from the sector’s offer',
    why: 'A resource nobody offered has nobody who backs it up, pays for it or patches it.',
  },
  'hosts-in-domains': {
    title: 'Hosts lie inside the sector’s domains',
    why: 'A host that any service may claim can be taken over by mistake.',
  },
  'volumes-have-owners': {
    title: 'Volumes are mounted only by agreement with their owner',
    why: 'Two writers who do not know of each other corrupt each other’s files.',
  },
  'images-from-allowed-registries': {
    title: 'Images come from allowed registries',
    why: 'An image from anywhere runs anybody’s code next to customer data.',
  },
  'no-silent-overrides': {
    title: 'Guardrails are switched off only by an exception',
    why: 'An override without an owner and an end date stays for ever.',
  },
  'escape-hatches-expire': {
    title: 'Escape hatches have a reason and an end',
    why: 'A workaround without an end date becomes the platform.',
  },
  'restricted-pods': {
    title: 'Pods run with the restricted security profile',
    why: 'A process that is root in its container needs one more bug to be root on the node.',
  },
  'bounded-compute': {
    title: 'Every container says what it needs',
    why: 'One container without limits starves its neighbours on the node.',
  },
  'spread-and-disruption': {
    title: 'Replicas are spread and never drained all at once',
    why: 'A node upgrade takes a service down when all of its pods are on that node.',
  },
  'default-deny': {
    title: 'Everything is closed until it is declared',
    why: 'An open network turns one broken service into a way into all of them.',
  },
  'strict-mtls': {
    title: 'All traffic is encrypted and authenticated',
    why: 'Without identity on the wire nobody can say who called.',
  },
  'own-identity': {
    title:
      'Every service has an identity of its own, and no token unless asked for',
    why: 'A shared identity gives every service the rights of the most powerful one.',
  },
  'quota-per-environment': {
    title: 'A sector uses what it was given',
    why: 'Unbounded growth of one team is an outage of another.',
  },
  'configuration-restarts': {
    title: 'A change of configuration restarts the pods that read it',
    why: 'Half of the pods on the old configuration is a state nobody has tested.',
  },
  'observable-by-default': {
    title: 'Every service is measured the same way',
    why: 'What is not measured is noticed first by customers.',
  },
  'owners-operate': {
    title: 'The owning group operates its sector, without reading secrets',
    why: 'Rights given by hand are never taken back.',
  },
} as const satisfies Record<string, BuiltInGuardrail>;

/** Id of a guardrail that derivation holds up. */
export type GuardrailId = keyof typeof builtInGuardrails;
