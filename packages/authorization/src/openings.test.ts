import { Condition, derive, Derivation } from '@ridgeway/derivation';
import {
  loadWorld,
  OVERRIDE_GUARDRAILS,
  overrideIds,
  Overrides,
  updateWorld,
  World,
} from '@ridgeway/intent';
import { createCedarAuthorizer } from './createCedarAuthorizer';

const AS_OF = '2026-11-20';
const SUBJECT = 'shop/cart';

const FILES: Record<string, string> = {
  'platform/platform.yaml': `
kind: Platform
metadata: { name: test }
spec:
  release: '1'
  trustDomain: corp.example
  clusters: { dev: { secretStore: vault, ingressGateway: { namespace: in, name: public }, certificateIssuer: ca } }
  images: [registry.example/acme]`,
  'sectors/shop/sector.yaml': `
kind: Sector
metadata: { name: shop }
spec:
  owner: group:default/shop
  purpose: Tests
  domains: [shop.example]
  environments: [{ name: production, cluster: dev }]`,
  'sectors/web/sector.yaml': `
kind: Sector
metadata: { name: web }
spec:
  owner: group:default/web
  purpose: Tests
  environments: [{ name: production, cluster: dev }]`,
  'sectors/web/page.yaml': `
kind: Service
metadata: { name: page, sector: web }
spec:
  containers: { app: { image: registry.example/acme/page:1 } }
  resources: { cart: { type: service, id: shop/cart } }`,
};

function service(spec: string, image = 'registry.example/acme/cart:1') {
  return {
    'sectors/shop/cart.yaml': `
kind: Service
metadata: { name: cart, sector: shop }
spec:
  containers: { app: { image: '${image}' } }
  service: { ports: { http: { port: 80, targetPort: 8080 } } }
${spec}`,
  };
}

function meshMember(mtls: string) {
  return {
    'sectors/shop/cart.yaml': `
kind: MeshMember
metadata: { name: cart, sector: shop }
spec:
  selector: { app: cart }
  serviceAccount: legacy-cart
  ports: { http: { port: 8080, mtls: ${mtls} } }
  consents: [{ from: web/page }]`,
  };
}

/** An exception that somebody wrote down and that is not in force yet. */
function exception(guardrail: string, overrides: Overrides = {}) {
  return {
    'sectors/shop/exceptions/one.yaml': `
kind: Exception
metadata: { name: one, sector: shop }
spec:
  subject: ${SUBJECT}
  guardrail: ${guardrail}
  overrides: ${JSON.stringify(overrides)}
  reason: Tests
  requestedBy: user:default/ana
  grantedBy: user:default/pat
  grantedAt: 2026-11-21
  expires: 2026-12-21`,
  };
}

function overriding(overrides: Overrides): Record<string, string> {
  const [id] = overrideIds(overrides);
  return {
    ...(id === 'permissiveMtls'
      ? { ...meshMember('permissive') }
      : service('')),
    ...exception(OVERRIDE_GUARDRAILS[id], overrides),
  };
}

function worldOf(files: Record<string, string>): World {
  return loadWorld(
    Object.entries({ ...FILES, ...files }).map(([path, text]) => ({
      path,
      text: `apiVersion: ridgeway.dev/v1${text}`,
    })),
  );
}

function derived(world: World): Derivation {
  return derive(world, {
    asOf: AS_OF,
    authorizer: createCedarAuthorizer(world),
  });
}

function denialsIn({ conditions }: Derivation): Condition['denials'] {
  return conditions.find(
    ({ subject, type }) => subject === SUBJECT && type === 'PolicyAuthorized',
  )?.denials;
}

/** Every text that an opening leaves in what is derived, each with a way to ask for it. */
const OPENINGS: Array<
  [name: string, gate: string, files: Record<string, string>, mark: RegExp]
> = [
  [
    'a host outside the domains',
    'Expose',
    service('  exposure: { hosts: [elsewhere.example], port: http }'),
    /"hostnames":\["elsewhere.example"\]/,
  ],
  [
    'a host that only ends like a domain',
    'Expose',
    service('  exposure: { hosts: [evil-shop.example], port: http }'),
    /"hostnames":\["evil-shop.example"\]/,
  ],
  [
    'a destination that is not listed',
    'ReachExternal',
    service(
      '  resources: { out: { type: external-service, params: { endpoints: { default: "tcp://10.1.2.3:5432" } } } }',
    ),
    /10\.1\.2\.3\/32/,
  ],
  [
    'callers that nobody names',
    'ReachAll',
    service("  consents: [{ from: '*' }]"),
    /sa\/page/,
  ],
  [
    'callers of another sector that nobody names',
    'ReachAll',
    service('  consents: [{ from: web/* }]'),
    /sa\/page/,
  ],
  [
    'an image from elsewhere',
    'UseImage',
    service('', 'docker.io/evil/cart:1'),
    /"kind":"Deployment"/,
  ],
  [
    'an image from a registry whose name only begins like an allowed one',
    'UseImage',
    service('', 'registry.example/acme-evil/cart:1'),
    /"kind":"Deployment"/,
  ],
  [
    'an escape hatch',
    'UseEscapeHatch',
    { ...meshMember('strict'), ...exception('no-host-network') },
    /sa\/page/,
  ],
  ...overrideOpenings([
    [{ hostNetwork: true }, /"hostNetwork":true/],
    [{ hostPID: true }, /"hostPID":true/],
    [{ hostIPC: true }, /"hostIPC":true/],
    [{ privileged: true }, /"privileged":true/],
    [{ shareProcessNamespace: true }, /"shareProcessNamespace":true/],
    [
      { serviceAccountToken: true },
      /"automountServiceAccountToken":true,"enableServiceLinks"/,
    ],
    [{ readWriteRootFilesystem: true }, /"readOnlyRootFilesystem":false/],
    [{ runAsRoot: true }, /"runAsUser":0/],
    [{ privilegeEscalation: true }, /"allowPrivilegeEscalation":true/],
    [{ seccompProfile: 'Unconfined' }, /"type":"Unconfined"/],
    [{ capabilities: ['NET_ADMIN'] }, /"add":\["NET_ADMIN"\]/],
    [{ loadBalancer: true }, /"type":"LoadBalancer"/],
    [{ nodePort: true }, /"type":"NodePort"/],
    [{ nodeSelector: { disk: 'nvme' } }, /"nodeSelector":\{"disk":"nvme"\}/],
  ]),
];

function overrideOpenings(
  overrides: Array<[Overrides, RegExp]>,
): typeof OPENINGS {
  return overrides.map(([override, mark]) => [
    `the override ${overrideIds(override).join()}`,
    'OverrideGuardrail',
    overriding(override),
    mark,
  ]);
}

describe('everything that opens a door', () => {
  it.each(OPENINGS)(
    '%s is denied without a permit, and opens with it',
    (_name, gate, files, mark) => {
      const world = worldOf(files);
      const closed = derived(world);
      const theirs = ({ resources }: Derivation) =>
        JSON.stringify(
          resources
            .filter(({ subject }) => subject === SUBJECT)
            .map(({ object }) => object),
        );
      expect(denialsIn(closed)?.map(denial => denial.gate)).toEqual([gate]);
      expect(theirs(closed)).not.toMatch(mark);

      const permit = denialsIn(closed)?.[0].remedy.permit ?? '';
      const opened = derived(
        updateWorld(world, [
          { path: 'platform/policies/permit.cedar', text: permit },
        ]),
      );
      expect(denialsIn(opened)).toBeUndefined();
      expect(theirs(opened)).toMatch(mark);

      const inSector = derived(
        updateWorld(world, [
          { path: 'sectors/shop/policies/permit.cedar', text: permit },
        ]),
      );
      expect(denialsIn(inSector)?.map(denial => denial.gate)).toEqual([gate]);
      expect(theirs(inSector)).not.toMatch(mark);
    },
  );

  it('names every override but that of plaintext, which needs a mesh member', () => {
    const tested = OPENINGS.flatMap(([name]) =>
      name.startsWith('the override ') ? [name.split(' ')[2]] : [],
    );
    expect([...tested, 'permissiveMtls'].sort()).toEqual(
      Object.keys(OVERRIDE_GUARDRAILS).sort(),
    );
  });

  it('keeps plaintext out of a mesh member until both its exception and its port say so', () => {
    const granted = (files: Record<string, string>) =>
      JSON.stringify(
        derived(
          worldOf(
            Object.fromEntries(
              Object.entries(files).map(([path, text]) => [
                path,
                text.replace('2026-11-21', '2026-11-19'),
              ]),
            ),
          ),
        ).resources,
      );
    const exceptionOnly = {
      ...meshMember('strict'),
      ...exception('strict-mtls', { permissiveMtls: true }),
    };
    const portOnly = {
      ...meshMember('permissive'),
      ...exception('one-way-in'),
    };
    const both = { ...overriding({ permissiveMtls: true }) };
    expect(granted(exceptionOnly)).not.toContain('PERMISSIVE');
    expect(granted(portOnly)).not.toContain('PERMISSIVE');
    expect(granted(both)).toContain('PERMISSIVE');
  });
});

describe('the gate of overrides', () => {
  const live = (overrides: Overrides) => {
    const files: Record<string, string> = overriding(overrides);
    const path = 'sectors/shop/exceptions/one.yaml';
    return worldOf({
      ...files,
      [path]: files[path].replace('2026-11-21', '2026-11-19'),
    });
  };
  const reasonOf = (world: World, text: string) =>
    derived(
      updateWorld(world, [{ path: 'platform/policies/a.cedar', text }]),
    ).conditions.find(
      ({ subject, type }) => subject === SUBJECT && type === 'PolicyAuthorized',
    );
  const forbid = (when: string) =>
    `@id("no-such-thing") forbid (principal, action == Ridgeway::Action::"OverrideGuardrail", resource) when { ${when} };`;

  it('lets a forbid win over an exception in force, and names it', () => {
    const condition = reasonOf(
      live({ runAsRoot: true }),
      forbid('resource.override == "runAsRoot"'),
    );
    expect(condition).toMatchObject({
      status: 'False',
      reason: 'OverrideDenied',
      message: expect.stringContaining('policy no-such-thing forbids it'),
      denials: [{ policies: ['no-such-thing'] }],
    });
    expect(condition?.remedy?.permit).toBeUndefined();
  });

  it.each<[Overrides, string, boolean]>([
    [
      { capabilities: ['SYS_ADMIN'] },
      'resource.capabilities.contains("SYS_ADMIN")',
      true,
    ],
    [
      { capabilities: ['CHOWN'] },
      'resource.capabilities.contains("SYS_ADMIN")',
      false,
    ],
    [{ hostPID: true }, 'resource.exception == "one"', true],
    [{ hostPID: true }, 'resource.state != "live"', false],
  ])('judges %j by %s', (overrides, when, isDenied) => {
    expect(reasonOf(live(overrides), forbid(when))?.status).toBe(
      isDenied ? 'False' : 'True',
    );
  });
});
