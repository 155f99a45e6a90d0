import { WorldFile } from '@ridgeway/intent';
import { byException, denying } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import {
  exceptionFor,
  meshMember,
  worldWith,
} from '../__testUtils__/exceptions';
import { sector, service, Spec } from '../__testUtils__/worlds';
import { derive } from '../derive';
import { explain } from '../explain';

const LEDGER = 'payments/ledger';
const GRANTED = exceptionFor(LEDGER, { guardrail: 'no-host-network' });

const SPECS = {
  payments: sector({ egress: ['api.bank.example:443', '10.2.3.4:5432'] }),
  shop: sector(),
  'shop/checkout': service({
    resources: { ledger: { type: 'service', id: LEDGER } },
    consents: [{ from: LEDGER }],
  }),
};

const SPEC: Spec = {
  consents: [{ from: 'shop/checkout' }],
  resources: {
    checkout: { type: 'service', id: 'shop/checkout' },
    bank: {
      type: 'external-service',
      params: { endpoints: { default: 'https://api.bank.example' } },
    },
  },
};

function world(spec: Spec = SPEC, ...files: readonly WorldFile[]) {
  return worldWith(SPECS, meshMember(LEDGER, spec), ...files);
}

function policies(of: ReturnType<typeof world>, subject = LEDGER) {
  return objectsOf(of, subject, byException);
}

describe('a mesh member with an exception', () => {
  const granted = world(SPEC, GRANTED);

  it('has policies for its own pods, and nothing that runs', () => {
    const objects = policies(granted);
    const kinds = new Set(objects.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'NetworkPolicy',
        'AuthorizationPolicy',
        'Sidecar',
        'ServiceEntry',
      ]),
    );
    for (const kind of ['Deployment', 'Service', 'ServiceAccount']) {
      expect(kinds).not.toContain(kind);
    }
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      podSelector: { matchLabels: { app: 'ledger' } },
    });
    expect(find(objects, 'Sidecar')?.spec).toMatchObject({
      workloadSelector: { labels: { app: 'ledger' } },
    });
    expect(conditionOf(granted, LEDGER, 'Derived', byException)).toMatchObject({
      status: 'True',
      reason: 'Derived',
    });
  });

  it('is called and calls by agreement, under its own identity', () => {
    const { agreements } = derive(granted, byException);
    expect(agreements).toEqual([
      expect.objectContaining({
        caller: LEDGER,
        callee: 'shop/checkout',
        state: 'active',
      }),
      expect.objectContaining({
        caller: 'shop/checkout',
        callee: LEDGER,
        state: 'active',
        ports: ['http'],
      }),
    ]);
    expect(
      find(policies(granted), 'AuthorizationPolicy', 'ledger')?.spec,
    ).toMatchObject({
      selector: { matchLabels: { app: 'ledger' } },
      rules: [
        {
          from: [
            {
              source: {
                principals: ['corp.example/ns/shop-production/sa/checkout'],
              },
            },
          ],
          to: [{ operation: { ports: ['8080'] } }],
        },
      ],
    });
    expect(
      find(
        policies(granted, 'shop/checkout'),
        'AuthorizationPolicy',
        'checkout',
      )?.spec,
    ).toMatchObject({
      rules: [
        {
          from: [
            {
              source: {
                principals: [
                  'corp.example/ns/payments-production/sa/ledger-account',
                ],
              },
            },
          ],
        },
      ],
    });
  });

  it('can be asked why', () => {
    const provenance = explain(
      granted,
      {
        subject: LEDGER,
        environment: 'production',
        kind: 'AuthorizationPolicy',
        name: 'ledger',
      },
      byException,
    );
    expect(provenance[0]).toMatchObject({ guardrail: 'both-sides-consent' });
    expect(provenance.length).toBeGreaterThan(1);
  });

  it('accepts plaintext only where the port says so and an exception does', () => {
    const spec = {
      ...SPEC,
      ports: {
        http: { port: 8080, mtls: 'permissive' },
        admin: { port: 9090, mtls: 'strict' },
      },
    };
    const strict = world(spec, GRANTED);
    expect(find(policies(strict), 'PeerAuthentication')).toBeUndefined();
    expect(
      conditionOf(strict, LEDGER, 'PolicyAuthorized', byException),
    ).toMatchObject({
      reason: 'OverrideDenied',
      denials: [{ resource: 'Guardrail::"strict-mtls"' }],
    });
    const permissive = world(
      spec,
      exceptionFor(LEDGER, {
        guardrail: 'strict-mtls',
        overrides: { permissiveMtls: true },
      }),
    );
    expect(find(policies(permissive), 'PeerAuthentication')?.spec).toEqual({
      selector: { matchLabels: { app: 'ledger' } },
      mtls: { mode: 'STRICT' },
      portLevelMtls: { '8080': { mode: 'PERMISSIVE' } },
    });
    expect(
      conditionOf(permissive, LEDGER, 'Derived', byException),
    ).toMatchObject({ status: 'True', reason: 'MeshIdentityNotEnforced' });
  });
});

describe('an escape hatch without a live exception', () => {
  it.each(['MeshMember', 'Package'])('is denied to a %s', kind => {
    const file =
      kind === 'MeshMember'
        ? meshMember(LEDGER, SPEC)
        : {
            path: 'sectors/payments/ledger.yaml',
            text: JSON.stringify({
              apiVersion: 'ridgeway.dev/v1',
              kind,
              metadata: { name: 'ledger', sector: 'payments' },
              spec: { folder: 'sectors/payments/manifests', ...SPEC },
            }),
          };
    const denied = worldWith(SPECS, file);
    expect(
      conditionOf(denied, LEDGER, 'PolicyAuthorized', byException),
    ).toMatchObject({
      status: 'False',
      reason: 'EscapeHatchDenied',
      denials: [
        {
          gate: 'UseEscapeHatch',
          resource: `EscapeHatch::"${LEDGER}"`,
          guardrail: 'escape-hatches-expire',
          remedy: {
            request: { kind: 'exception', subject: LEDGER, object: kind },
            permit: expect.stringContaining('Action::"UseEscapeHatch"'),
          },
        },
      ],
    });
    expect(conditionOf(denied, LEDGER, 'Derived', byException)).toMatchObject({
      status: 'False',
      reason: 'EscapeHatchDenied',
    });
    expect(policies(denied)).toEqual([]);
  });

  it('opens no edge, at either end', () => {
    const denied = world();
    expect(
      derive(denied, byException).agreements.map(({ state }) => state),
    ).toEqual(['awaiting-callee', 'awaiting-callee']);
    expect(
      conditionOf(denied, 'shop/checkout', 'AgreementsMet', byException),
    ).toMatchObject({ status: 'False', reason: 'EscapeHatchDenied' });
    expect(JSON.stringify(policies(denied, 'shop/checkout'))).not.toContain(
      'ledger-account',
    );
  });

  it('after expiry leaves what is there, and cuts nobody off', () => {
    const expired = world(
      SPEC,
      exceptionFor(LEDGER, {
        guardrail: 'no-host-network',
        expires: '2026-11-01',
      }),
    );
    expect(policies(expired)).toEqual([]);
    expect(conditionOf(expired, LEDGER, 'Derived', byException)).toMatchObject({
      status: 'False',
      reason: 'Degraded',
    });
    expect(
      conditionOf(expired, LEDGER, 'PolicyAuthorized', byException).reason,
    ).toBe('ExceptionExpired');
    expect(
      derive(expired, byException).agreements.map(({ state }) => state),
    ).toEqual(['active', 'active']);
  });

  it('does not open for somebody who is taken for another', () => {
    const mistaken = worldWith(
      { ...SPECS, 'payments/vault': service() },
      meshMember(LEDGER, { ...SPEC, serviceAccount: 'vault' }),
      GRANTED,
    );
    expect(conditionOf(mistaken, LEDGER, 'Valid', byException).reason).toBe(
      'IdentityTaken',
    );
    expect(conditionOf(mistaken, LEDGER, 'Derived', byException).reason).toBe(
      'IntentInvalid',
    );
    expect(policies(mistaken)).toEqual([]);
    expect(JSON.stringify(policies(mistaken, 'shop/checkout'))).not.toContain(
      'sa/vault',
    );
  });
});

describe('a package with an exception', () => {
  it('has its gates, edges and policies before its manifests are there', () => {
    const withPackage = worldWith(
      SPECS,
      {
        path: 'sectors/payments/ledger.yaml',
        text: JSON.stringify({
          apiVersion: 'ridgeway.dev/v1',
          kind: 'Package',
          metadata: { name: 'ledger', sector: 'payments' },
          spec: { folder: 'sectors/payments/manifests', ...SPEC },
        }),
      },
      GRANTED,
    );
    const kinds = policies(withPackage).map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['ServiceAccount', 'NetworkPolicy', 'Sidecar']),
    );
    expect(kinds).not.toContain('Deployment');
    expect(
      conditionOf(withPackage, LEDGER, 'Derived', byException).reason,
    ).toBe('PackageNotRendered');
    expect(
      conditionOf(withPackage, LEDGER, 'PolicyAuthorized', {
        ...byException,
        authorizer: denying(({ gate }) => gate === 'ReachExternal'),
      }).reason,
    ).toBe('ExternalAccessDenied');
  });
});
