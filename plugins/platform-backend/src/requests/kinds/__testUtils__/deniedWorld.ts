/** A world in which every gate denies somebody, and every cause that a request helps against is there. */
export const DENIED_WORLD: Readonly<Record<string, string>> =
  Object.fromEntries(
    Object.entries({
      'platform/platform.yaml': `kind: Platform
metadata: { name: test }
spec:
  release: '2026.11'
  trustDomain: corp.example
  clusters:
    dev: { secretStore: vault, mesh: one }
    far: { secretStore: vault, mesh: two }
  images: [registry.example/]
  managed:
    postgres: { group: db.example, kind: Db, version: v1, spec: {}, connectionSecret: x, outputs: [host] }
`,
      // An exception is how this one is kept, not how it is switched off.
      'platform/guardrails/escape-hatches-expire.yaml': `kind: Guardrail
metadata: { name: escape-hatches-expire }
spec: { title: t, why: w, layers: [derivation], owner: group:default/platform, overridable: false }
`,
      ...sector(
        'payments',
        '  secrets: { stripe-key: { keys: [api-key], remote: { production: payments/stripe } } }\n',
      ),
      ...sector(
        'shop',
        '  # What leaves us, reviewed in May.\n  egress: [api.old.example:443] # the old one\n',
      ),
      ...sector('remote', '', 'far'),
      ...service(
        'payments',
        'charge',
        `  consents: # who may call
    - from: shop/basket # the first of all

  # Reviewed every quarter.
  replicas: 2
`,
      ),
      ...service(
        'payments',
        'open',
        `  consents: [{ from: 'shop/*' }]
`,
      ),
      ...service('remote', 'away', ''),
      ...service(
        'shop',
        'disk',
        `  resources:
    data: { type: volume, id: shared, params: { size: 1Gi, accessMode: ReadWriteMany } } # for all of us
`,
        { mounts: 'data' },
      ),
      ...service(
        'shop',
        'cart',
        `  resources:
    key: { type: secret, id: payments/stripe-key }
    db: { type: postgres }
    foreign: { type: volume, id: payments/ledger }
    shared: { type: volume, id: shared }
    out: { type: external-service, params: { endpoints: { default: 'https://api.example' } } }
    charge: { type: service, id: payments/charge }
    open: { type: service, id: payments/open }
    away: { type: service, id: remote/away }
    gate: { type: service, id: shop/gate }
  consents: [{ from: '*' }]
  exposure: { hosts: [elsewhere.example], port: http }
`,
        { image: 'docker.io/else/cart:1', mounts: 'shared' },
      ),
      ...service('shop', 'rooted', ''),
      ...exception(
        'rooted-root',
        'shop/rooted',
        `  guardrail: restricted-pods
  overrides: { runAsRoot: true }
`,
        { grantedAt: '2026-06-01', expires: '2026-11-01' },
      ),
      ...exception(
        'rooted-network',
        'shop/rooted',
        `  guardrail: restricted-pods
  overrides: { capabilities: [NET_RAW] } # as the vendor says
`,
        { grantedBy: 'user:default/ana' },
      ),
      ...exception(
        'disk-soon',
        'shop/disk',
        `  guardrail: own-identity
  overrides: { serviceAccountToken: true }
`,
        { grantedAt: '2026-09-01', expires: '2026-12-01' },
      ),
      ...meshMember('gate'),
      ...meshMember('late'),
      ...exception(
        'late-hatch',
        'shop/late',
        `  guardrail: escape-hatches-expire
`,
        { grantedAt: '2026-06-01', expires: '2026-11-01' },
      ),
      ...meshMember('unowned'),
      ...exception(
        'unowned-hatch',
        'shop/unowned',
        `  guardrail: escape-hatches-expire
`,
        { grantedBy: 'user:default/ana' },
      ),
      'sectors/shop/search.yaml': `kind: Package
metadata: { name: search, sector: shop }
spec: { folder: sectors/shop/manifests/search }
`,
    }).map(([path, text]) => [path, `apiVersion: ridgeway.dev/v1\n${text}`]),
  );

function sector(name: string, more = '', cluster = 'dev') {
  return {
    [`sectors/${name}/sector.yaml`]: `kind: Sector
metadata: { name: ${name} }
spec:
  owner: group:default/${name}
  purpose: Tests
  environments: [{ name: production, cluster: ${cluster} }]
${more}`,
  };
}

function service(
  inSector: string,
  name: string,
  more: string,
  { image = `registry.example/${name}:1`, mounts = '' } = {},
) {
  const volumes =
    mounts && `, volumes: { /data: { source: '\${resources.${mounts}}' } }`;
  return {
    [`sectors/${inSector}/${name}.yaml`]: `kind: Service
metadata: { name: ${name}, sector: ${inSector} }
spec:
  containers: { app: { image: '${image}'${volumes}, resources: { requests: { cpu: 100m, memory: 64Mi }, limits: { memory: 64Mi } } } }
  service: { ports: { http: { port: 80 } } }
${more}`,
  };
}

function meshMember(name: string) {
  return {
    [`sectors/shop/${name}.yaml`]: `kind: MeshMember
metadata: { name: ${name}, sector: shop }
spec:
  selector: { app: ${name} }
  serviceAccount: ${name}
  ports: { http: { port: 8080, mtls: permissive } }
  consents: [{ from: shop/cart }]
`,
  };
}

function exception(
  name: string,
  subject: string,
  about: string,
  {
    grantedBy = 'user:default/pat',
    grantedAt = '2026-11-01',
    expires = '2027-04-01',
  } = {},
) {
  return {
    [`sectors/shop/exceptions/${name}.yaml`]: `kind: Exception
metadata: { name: ${name}, sector: shop }
spec:
  subject: ${subject}
${about}  reason: Vendor's image # until they mend it
  requestedBy: user:default/ana
  grantedBy: ${grantedBy}
  grantedAt: ${grantedAt}
  expires: ${expires}
`,
  };
}
