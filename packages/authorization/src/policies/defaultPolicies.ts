import { PolicyFile } from '@ridgeway/intent';

/**
 * Policies that hold in every world, besides its own. They permit what a sector's document
 * already grants; everything else needs a policy of the world. A `forbid` of the world wins.
 */
export const defaultPolicies: readonly PolicyFile[] = [
  policy(
    'own-secrets',
    `// A sector's services read the sector's own secrets.
@id("own-secrets")
@guardrail("secrets-need-consent")
permit (
  principal,
  action == Ridgeway::Action::"AccessSecret",
  resource
) when { principal.sector == resource.sector };
`,
  ),
  policy(
    'own-volumes',
    `// A sector's services mount the sector's own volumes; their owner names the consumers.
@id("own-volumes")
@guardrail("volumes-have-owners")
permit (
  principal,
  action == Ridgeway::Action::"MountVolume",
  resource
) when { principal.sector == resource.sector };
`,
  ),
  policy(
    'listed-destinations',
    `// What the sector's egress list names can be reached.
@id("listed-destinations")
@guardrail("egress-is-declared")
permit (
  principal,
  action == Ridgeway::Action::"ReachExternal",
  resource
) when { resource.listed };
`,
  ),
  policy(
    'own-sector-calls',
    `// A service may let every service of its own sector call it.
@id("own-sector-calls")
@guardrail("no-wildcard-consent")
permit (
  principal,
  action == Ridgeway::Action::"ReachAll",
  resource
) when { resource.ownSector };
`,
  ),
  policy(
    'offered-types',
    `// What the sector offers can be used.
@id("offered-types")
@guardrail("managed-types-are-offered")
permit (
  principal,
  action == Ridgeway::Action::"UseManaged",
  resource
) when { resource.offered };
`,
  ),
  policy(
    'own-domains',
    `// Hosts inside the sector's domains can be used.
@id("own-domains")
@guardrail("hosts-in-domains")
permit (
  principal,
  action == Ridgeway::Action::"Expose",
  resource
) when { resource.inDomains };
`,
  ),
  policy(
    'allowed-registries',
    `// Images from the registries that platform.yaml lists can be run.
@id("allowed-registries")
@guardrail("images-from-allowed-registries")
permit (
  principal,
  action == Ridgeway::Action::"UseImage",
  resource
) when { resource.listed };
`,
  ),
  policy(
    'granted-overrides',
    `// A guardrail that can be overridden is, for as long as an exception is in force.
@id("granted-overrides")
@guardrail("no-silent-overrides")
permit (
  principal,
  action == Ridgeway::Action::"OverrideGuardrail",
  resource
) when { resource.overridable && resource.excepted };
`,
  ),
  policy(
    'granted-escape-hatches',
    `// An escape hatch can be used for as long as an exception is in force.
@id("granted-escape-hatches")
@guardrail("escape-hatches-expire")
permit (
  principal,
  action == Ridgeway::Action::"UseEscapeHatch",
  resource
) when { resource.excepted };
`,
  ),
];

function policy(name: string, text: string): PolicyFile {
  return { path: `default/${name}.cedar`, text, sector: undefined };
}
