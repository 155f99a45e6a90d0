import { Body, doorsOf } from '../../__testUtils__/doorsOf';

const network = (spec: Body) =>
  doorsOf('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: { podSelector: { matchLabels: { a: 'b' } }, ...spec },
  });
const mesh = (kind: string, spec: Body) =>
  doorsOf('security.istio.io/v1', kind, { spec });

describe('openings', () => {
  it('are who may call, by network and mesh in the same words', () => {
    const what = 'store-production/stock may call at port 8080';
    expect(
      network({
        ingress: [
          {
            from: [
              {
                namespaceSelector: {
                  matchLabels: {
                    'kubernetes.io/metadata.name': 'store-production',
                  },
                },
                podSelector: {
                  matchLabels: { 'ridgeway.dev/service': 'stock' },
                },
              },
            ],
            ports: [{ port: 8080, protocol: 'TCP' }],
          },
        ],
      }),
    ).toEqual([`inbound opens network: ${what}`]);
    expect(
      mesh('AuthorizationPolicy', {
        selector: {},
        rules: [
          {
            from: [
              { source: { principals: ['c/ns/store-production/sa/stock'] } },
            ],
            to: [{ operation: { ports: ['8080'] } }],
          },
        ],
      }),
    ).toEqual([`inbound opens mesh: ${what}`]);
  });

  it('are anyone and any port where nothing is said', () => {
    expect(network({ ingress: [{}] })).toEqual([
      'inbound opens network: anyone may call at any port',
    ]);
    expect(mesh('AuthorizationPolicy', { selector: {}, rules: [{}] })).toEqual([
      'inbound opens mesh: anyone may call at any port',
    ]);
    expect(
      mesh('AuthorizationPolicy', {
        selector: {},
        action: 'DENY',
        rules: [{}],
      }),
    ).toEqual([]);
  });

  it('are whom it may call, and what lies outside', () => {
    expect(
      network({
        egress: [
          {
            to: [{ podSelector: { matchLabels: { app: 'dns' } } }],
            ports: [{ port: 53, protocol: 'UDP' }],
          },
          { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports: [{ port: 443 }] },
        ],
      }),
    ).toEqual([
      'outbound opens network: may call shop-production/dns at port 53 (UDP)',
      'egress opens network: reaches 0.0.0.0/0 at port 443',
    ]);
    expect(
      doorsOf('networking.istio.io/v1', 'Sidecar', {
        spec: {
          outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
          egress: [{ hosts: ['./x.example', 's/a.s.svc.cluster.local'] }],
        },
      }),
    ).toEqual([
      'outbound opens mesh: may call s/a',
      'outbound closes mesh: may call what the mesh does not know',
    ]);
    const entry = (exportTo: string[]) =>
      doorsOf('networking.istio.io/v1', 'ServiceEntry', {
        spec: { hosts: ['x.example'], exportTo, ports: [{ number: 443 }] },
      });
    expect(entry(['.'])).toEqual([
      'egress opens mesh: reaches x.example at port 443',
    ]);
    expect(entry(['istio-egress'])).toEqual([]);
    expect(
      mesh('AuthorizationPolicy', {
        selector: {},
        rules: [
          {
            from: [{ source: { principals: ['c/ns/s/sa/a'] } }],
            when: [{ key: 'connection.sni', values: ['x.s'] }],
          },
        ],
      }),
    ).toEqual(['egress opens egress: the gateway lets it out to x.s']);
  });

  it.each([
    [
      'gateway.networking.k8s.io/v1',
      'HTTPRoute',
      { spec: { hostnames: ['x.example'] } },
      'host opens ingress: answers at x.example',
    ],
    [
      'gateway.networking.k8s.io/v1',
      'ListenerSet',
      { spec: { listeners: [{ hostname: 'x.example', port: 443 }] } },
      'host opens ingress: listens for x.example:443',
    ],
    [
      'policy.cert-manager.io/v1alpha1',
      'CertificateRequestPolicy',
      { spec: { allowed: { dnsNames: { values: ['*.x.example'] } } } },
      'host opens ingress: may have certificates for *.x.example',
    ],
    [
      'v1',
      'Service',
      { spec: { type: 'LoadBalancer', ports: [{ port: 80 }] } },
      'host opens ingress: answers through a load balancer at port 80',
    ],
    [
      'external-secrets.io/v1',
      'ExternalSecret',
      { spec: { data: [{ remoteRef: { key: 'p/key', property: 'a' } }] } },
      'secret opens secrets: reads a of p/key',
    ],
    [
      'external-secrets.io/v1',
      'ExternalSecret',
      { spec: { dataFrom: [{ extract: { key: 'p/key' } }] } },
      'secret opens secrets: reads all of p/key',
    ],
    [
      'eks.aws.m.upbound.io/v1beta1',
      'PodIdentityAssociation',
      { spec: { forProvider: { roleArn: 'arn:x' } } },
      'cloudIdentity opens cloud: acts as arn:x',
    ],
    [
      'rbac.authorization.k8s.io/v1',
      'Role',
      {
        rules: [{ apiGroups: ['apps'], resources: ['*'], verbs: ['delete'] }],
      },
      'access opens access: role app may delete *.apps',
    ],
    [
      'rbac.authorization.k8s.io/v1',
      'RoleBinding',
      {
        roleRef: { name: 'owner' },
        subjects: [{ kind: 'Group', name: 'team' }],
      },
      'access opens access: Group team holds role owner',
    ],
    [
      'admissionregistration.k8s.io/v1',
      'ValidatingAdmissionPolicyBinding',
      { spec: { policyName: 'pods', validationActions: ['Deny'] } },
      'admission closes admission: what pods refuses',
    ],
  ])('are in %s %s', (apiVersion, kind, body, what) => {
    expect(doorsOf(apiVersion, kind, body)).toEqual([what]);
  });

  it('are what holds for a namespace, when it is missing', () => {
    expect(
      doorsOf('networking.k8s.io/v1', 'NetworkPolicy', {
        spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
      }),
    ).toEqual([
      'isolation closes network: is reached by callers that nothing names',
      'isolation closes network: reaches destinations that nothing names',
    ]);
    expect(mesh('AuthorizationPolicy', {})).toEqual([
      'isolation closes mesh: is reached by callers that nothing names',
    ]);
    const strict = 'accepts traffic without an identity';
    expect(mesh('PeerAuthentication', { mtls: { mode: 'STRICT' } })).toEqual([
      `identity closes mesh: ${strict}`,
    ]);
    expect(
      mesh('PeerAuthentication', {
        selector: {},
        mtls: { mode: 'STRICT' },
        portLevelMtls: { 8080: { mode: 'PERMISSIVE' } },
      }),
    ).toEqual([`identity opens mesh: ${strict} at port 8080`]);
  });

  it('are what a level of pod security admits', () => {
    const level = (name: string) =>
      doorsOf(
        'v1',
        'Namespace',
        {},
        {
          labels: { 'pod-security.kubernetes.io/enforce': name },
        },
      ).map(door => door.replace('podSecurity closes admission: ', ''));
    expect(level('privileged')).toEqual([]);
    expect(level('baseline')).toEqual(['admits privileged pods']);
    expect(level('restricted')).toEqual([
      'admits privileged pods',
      'admits pods beyond the restricted profile',
    ]);
  });

  it('are those whom an admission rule exempts', () => {
    const rules = (expression: string) =>
      doorsOf('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', {
        spec: { validations: [{ message: 'No.', expression }] },
      });
    expect(rules('(a || b == " || ")')).toEqual([
      'admission closes admission: what app refuses: No. (a || b == " || ")',
    ]);
    expect(rules('(a || b) || (pod == "x")')).toEqual([
      'admission closes admission: what app refuses: No. (a || b)',
      'admission opens admission: what app refuses, for (pod == "x"): No.',
    ]);
  });

  it('are the identities of a service account in its cloud', () => {
    expect(
      doorsOf(
        'v1',
        'ServiceAccount',
        {},
        {
          annotations: {
            'eks.amazonaws.com/role-arn': 'arn:x',
            'ridgeway.dev/release': '1',
          },
        },
      ),
    ).toEqual(['cloudIdentity opens cloud: acts as arn:x']);
  });
});
