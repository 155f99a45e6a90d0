import { parseDocument } from '../parse/parseDocument';
import { migrateDocument } from './migrateDocument';

const FLAT = `# Takes orders; owned by commerce.
apiVersion: ridgeway.dev/v1alpha1 # the first we wrote
kind: Service
metadata: { name: checkout, sector: commerce }

spec:
  # Pinned until the fix is out.
  image: registry.example/checkout:1.4.2 # not 1.4.3

  env: # see the runbook
    # Loud in staging.
    LOG_LEVEL: "info"
    STRIPE_KEY: secret://payments/stripe-key/api-key # rotated weekly

  # Where it listens.
  ports:
    - { name: http, port: 80, targetPort: 8080 } # through the gateway
    # For Prometheus.
    - name: metrics
      port: 9090 # no TLS
  memory: 128Mi # measured
  replicas: 3

  # Whom we call.
  dependencies:
    - retail/inventory # stock
    # Prices are cached.
    - commerce/prices
  callers: [web/storefront] # the shop
# The end.
`;

describe('migrateDocument', () => {
  it('brings a document to v1 with its comments and layout', () => {
    const report = migrateDocument(FLAT, { file: 'a.yaml' });
    expect(report).toMatchObject({
      subject: 'commerce/checkout',
      from: 'ridgeway.dev/v1alpha1',
      to: 'ridgeway.dev/v1',
      class: 'automatic',
    });
    expect(report.text).toMatchInlineSnapshot(`
      "# Takes orders; owned by commerce.
      apiVersion: ridgeway.dev/v1 # the first we wrote
      kind: Service
      metadata: { name: checkout, sector: commerce }

      spec:
        replicas: 3

        # Whom we call.
        resources:
          inventory:
            type: service
            id: retail/inventory # stock
          prices:
            # Prices are cached.
            type: service
            id: commerce/prices
          stripe-key:
            type: secret
            id: payments/stripe-key
            params:
              keys:
                - api-key
        consents: [{ from: web/storefront }] # the shop
        containers:
          app:
            # Pinned until the fix is out.
            image: registry.example/checkout:1.4.2 # not 1.4.3
            variables: # see the runbook
              # Loud in staging.
              LOG_LEVEL: "info"
              STRIPE_KEY: "\${resources.stripe-key.api-key}" # rotated weekly
            resources:
              requests:
                memory: 128Mi # measured
              limits:
                memory: 128Mi
        service:
          ports:
            # Where it listens.
            http: { port: 80, targetPort: 8080 } # through the gateway
            metrics:
              # For Prometheus.
              port: 9090 # no TLS
      # The end.
      "
    `);
  });

  const HEAD = `apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: a, sector: s }
`;
  const OPEN = `${HEAD}spec:
  containers: { app: { image: registry.example/a:1 } }
  inbound:
    # Everybody, for now.
    - service: '*'
`;
  const evidence = {
    callersOf: () => ['web/shop', 'web/admin'],
    overridesOf: () => ({}),
  };

  it('keeps the wider form until somebody agrees to the proposal', () => {
    const report = migrateDocument(OPEN, { file: 'a.yaml', evidence });
    expect(report.class).toBe('assisted');
    expect(report.text).toContain(
      "  consents:\n    # Everybody, for now.\n    - from: '*'\n",
    );
    expect(
      report.steps.find(({ proposal }) => proposal)?.proposal?.evidence,
    ).toEqual([
      'web/shop declares that it calls this service.',
      'web/admin declares that it calls this service.',
    ]);
  });

  it('takes the proposal that somebody agreed to', () => {
    const { text } = migrateDocument(OPEN, {
      file: 'a.yaml',
      evidence,
      accept: ['inbound-wildcard'],
    });
    expect(text).toContain(
      "    # Everybody, for now.\n    - from: 'web/admin'\n    - from: web/shop\n",
    );
  });

  it('writes no text while a decision is missing, and does once an exception says the same', () => {
    const pinned = `${HEAD}spec:
  containers: { app: { image: registry.example/a:1 } }
  nodeSelector: { disk: nvme }
`;
    const blocked = migrateDocument(pinned, { file: 'a.yaml', evidence });
    expect(blocked).toMatchObject({ class: 'blocked', effort: 240 });
    expect(blocked.text).toBeUndefined();
    expect(blocked.steps).toMatchObject([
      {
        migration: 'node-selector',
        field: 'spec.nodeSelector',
        line: 6,
        column: 17,
        decision: { by: 'guardrail', guardrail: 'no-node-pinning' },
      },
    ]);
    const granted = migrateDocument(pinned, {
      file: 'a.yaml',
      evidence: {
        ...evidence,
        overridesOf: () => ({ nodeSelector: { disk: 'nvme' } }),
      },
    });
    expect(granted.class).toBe('automatic');
    expect(granted.text).not.toContain('nodeSelector');
  });

  it('stops at a version in between when it is asked to', () => {
    const report = migrateDocument(FLAT, {
      file: 'a.yaml',
      to: 'ridgeway.dev/v1beta1',
    });
    expect(report.text).toContain('apiVersion: ridgeway.dev/v1beta1');
    expect(report.text).toContain('  outbound:\n');
  });

  it.each([
    [
      'JSON',
      `{"apiVersion": "ridgeway.dev/v1alpha1", "kind": "Service",
 "metadata": {"name": "a", "sector": "s"},
 "spec": {"image": "registry.example/a:1", "dependencies": ["s/b"]}}
`,
    ],
    ['line ends of Windows', FLAT.replaceAll('\n', '\r\n')],
    [
      'everything between braces',
      '{apiVersion: ridgeway.dev/v1alpha1, kind: Service, metadata: {name: a, sector: s}, spec: {image: registry.example/a:1, dependencies: [s/b], ports: [{name: http, port: 80}]}}',
    ],
    [
      'a start marker and comments where nobody expects them',
      `--- # start
apiVersion: # which
  # one
  ridgeway.dev/v1alpha1
kind: Service
metadata:
  name: a
  sector: s
spec: # all
    # deep
    env:
    # shallow
        A: |
          # no comment
          x
        B: >- # folded
          y
    image:
      # on a line of its own
      registry.example/a:1
    dependencies: [ # in
      s/b, # b
      # and
      s/c # c
    ] # out
... # end
`,
    ],
  ])('migrates %s', (_, text) => {
    const { text: migrated = '', obstacle } = migrateDocument(text, {
      file: 'a.yaml',
    });
    expect(obstacle).toBeUndefined();
    const parse = (each: string) =>
      parseDocument(each, { file: 'a.yaml' }).located;
    expect(parse(migrated)?.document).toEqual(parse(text)?.document);
    expect(parse(migrated)?.writtenAs).toBe('ridgeway.dev/v1');
    const comments = (each: string) => each.match(/# [a-z].*/gi)?.sort();
    expect(comments(migrated)).toEqual(comments(text));
  });

  it('writes out what is referred to where it moves, and leaves it elsewhere', () => {
    const report = migrateDocument(
      `${HEAD}spec:
  containers:
    app: { image: registry.example/a:1, variables: &common { LEVEL: info } }
    side: { image: registry.example/b:1, variables: *common }
  ports: { http: { port: 80 } }
  inbound: # callers
    - service: web/shop
      ports: &open [http]
    - { service: web/admin, ports: *open } # both
`,
      { file: 'a.yaml' },
    );
    expect(report.obstacle).toBeUndefined();
    expect(report.text).toContain(`spec:
  containers:
    app: { image: registry.example/a:1, variables: &common { LEVEL: info } }
    side: { image: registry.example/b:1, variables: *common }
  consents: # callers
    - from: web/shop
      ports: [http]
    - { from: web/admin, ports: [ http ] } # both
`);
  });

  it('says why a document is left alone whose references cannot be written out', () => {
    const report = migrateDocument(
      `${HEAD}spec:
  containers: { app: { image: registry.example/a:1, variables: { A: &all service } } }
  inbound: [{ *all : web/shop }]
`,
      { file: 'a.yaml' },
    );
    expect(report.text).toBeUndefined();
    expect(report.obstacle).toMatch(/takes keys from elsewhere.*by hand first/);
  });

  it('leaves a document of the newest version as it is', () => {
    const text = `apiVersion: score.dev/v1b1
metadata: { name: till }
containers: { app: { image: registry.example/a:1 } }
`;
    expect(migrateDocument(text, { file: 'a.yaml' })).toMatchObject({
      text,
      steps: [],
      effort: 0,
    });
  });

  it('refuses what is not valid, with the place', () => {
    expect(() =>
      migrateDocument(`${HEAD}spec: { conteiners: {} }\n`, { file: 'a.yaml' }),
    ).toThrow(/not valid: line 4, column 1: spec has no containers/);
  });
});
