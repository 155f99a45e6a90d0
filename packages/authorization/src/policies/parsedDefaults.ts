import type { Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { Gate } from '@ridgeway/derivation';
import { defaultPolicies } from './defaultPolicies';
import { ParsedPolicyFile } from './ParsedPolicyFile';

/**
 * What Cedar makes of the {@link defaultPolicies}. To parse and validate them costs more than to
 * derive a service, and they are the same in every process; a test proves that Cedar still makes
 * the same of them, and finds nothing wrong.
 */
const trees: Readonly<Record<string, PolicyJson>> = {
  'own-secrets': permit(
    'AccessSecret',
    'secrets-need-consent',
    equal(attribute('principal', 'sector'), attribute('resource', 'sector')),
  ),
  'own-volumes': permit(
    'MountVolume',
    'volumes-have-owners',
    equal(attribute('principal', 'sector'), attribute('resource', 'sector')),
  ),
  'listed-destinations': permit(
    'ReachExternal',
    'egress-is-declared',
    attribute('resource', 'listed'),
  ),
  'own-sector-calls': permit(
    'ReachAll',
    'no-wildcard-consent',
    attribute('resource', 'ownSector'),
  ),
  'offered-types': permit(
    'UseManaged',
    'managed-types-are-offered',
    attribute('resource', 'offered'),
  ),
  'own-domains': permit(
    'Expose',
    'hosts-in-domains',
    attribute('resource', 'inDomains'),
  ),
  'allowed-registries': permit(
    'UseImage',
    'images-from-allowed-registries',
    attribute('resource', 'listed'),
  ),
  'granted-overrides': permit(
    'OverrideGuardrail',
    'no-silent-overrides',
    both(
      attribute('resource', 'overridable'),
      attribute('resource', 'excepted'),
    ),
  ),
  'granted-escape-hatches': permit(
    'UseEscapeHatch',
    'escape-hatches-expire',
    attribute('resource', 'excepted'),
  ),
};

/** The {@link defaultPolicies}, read. */
export const parsedDefaults: readonly ParsedPolicyFile[] = defaultPolicies.map(
  file => {
    const id = /([^/]+)\.cedar$/.exec(file.path)?.[1] ?? file.path;
    const offset = file.text.indexOf('@id');
    const tree = trees[id];
    const policy = {
      key: `${file.path}#0`,
      id,
      text: file.text.slice(offset).trimEnd(),
      json: { ...tree, annotations: { ...tree.annotations, id } },
      offset,
    };
    return {
      file,
      parsed: [policy],
      broken: false,
      policies: [policy],
      diagnostics: [],
    };
  },
);

function permit(gate: Gate, guardrail: string, body: Expr): PolicyJson {
  return {
    effect: 'permit',
    principal: { op: 'All' },
    action: { op: '==', entity: { type: 'Ridgeway::Action', id: gate } },
    resource: { op: 'All' },
    conditions: [{ kind: 'when', body }],
    annotations: { guardrail },
  };
}

function attribute(variable: 'principal' | 'resource', attr: string): Expr {
  return { '.': { left: { Var: variable }, attr } };
}

function equal(left: Expr, right: Expr): Expr {
  return { '==': { left, right } };
}

function both(left: Expr, right: Expr): Expr {
  return { '&&': { left, right } };
}
