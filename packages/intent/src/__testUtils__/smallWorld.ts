import { WorldFile } from '../world/World';

/** A world of two sectors in which everything fits together. */
export const SMALL_WORLD: Readonly<Record<string, string>> = {
  'platform/platform.yaml': `apiVersion: ridgeway.dev/v1
kind: Platform
spec:
  release: "2026.11"
  trustDomain: corp.example
  clusters: { dev: {}, prod: {} }
  managed:
    postgres: { group: db.example, kind: Postgres, version: v1, spec: {}, connectionSecret: "\${name}-conn", outputs: [host, port] }
    redis: { group: db.example, kind: Redis, version: v1, spec: {}, connectionSecret: "\${name}-conn", outputs: [host] }
`,
  'platform/guardrails/no-host-network.yaml': `apiVersion: ridgeway.dev/v1
kind: Guardrail
metadata: { name: no-host-network }
spec: { title: t, why: w, layers: [admission], owner: group:default/platform, overridable: true }
`,
  'platform/guardrails/strict-mesh.yaml': `apiVersion: ridgeway.dev/v1
kind: Guardrail
metadata: { name: strict-mesh }
spec: { title: t, why: w, layers: [mesh], owner: group:default/platform, overridable: false }
`,
  'sectors/retail/sector.yaml': `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: retail }
spec:
  owner: group:default/retail
  purpose: Stock and orders
  environments: [{ name: staging, cluster: dev }, { name: production, cluster: prod }]
  domains: [retail.example.com]
  egress: [api.parcels.example:443]
  managed: [postgres]
  secrets: { parcels: { keys: [token], remote: { staging: a, production: b } } }
`,
  'sectors/retail/inventory.yaml': `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: inventory, sector: retail }
spec:
  containers:
    app:
      image: registry.example/inventory:1
      variables:
        DB: \${resources.db.host}
        TOKEN: \${resources.parcels.token}
  service: { ports: { http: { port: 80 } } }
  resources:
    db: { type: postgres }
    parcels: { type: secret, id: retail/parcels }
    api: { type: external-service, params: { endpoints: { default: https://api.parcels.example } } }
  exposure: { hosts: [stock.retail.example.com], port: http }
  environments: { staging: { replicas: 1 } }
`,
  'sectors/retail/exceptions/appliance.yaml': `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: appliance, sector: retail }
spec:
  subject: retail/inventory
  guardrail: no-host-network
  reason: Vendor appliance
  requestedBy: user:default/ana
  grantedBy: user:default/pat
  grantedAt: 2026-09-01
  expires: 2026-12-01
`,
  'sectors/web/sector.yaml': `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: web }
spec:
  owner: group:default/web
  purpose: The shop's pages
  environments: [{ name: production, cluster: prod }]
`,
  'sectors/web/shop.yaml': `apiVersion: score.dev/v1b1
metadata: { name: shop }
containers: { app: { image: registry.example/shop:1 } }
resources: { inventory: { type: service, id: retail.inventory } }
`,
};

/** Files of the small world, some of them other than usual; undefined takes a file away. */
export function smallWorld(
  changes: Readonly<Record<string, string | undefined>> = {},
): WorldFile[] {
  const files = { ...SMALL_WORLD, ...changes };
  return Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** A file of the small world with one piece of its text replaced. */
export function edited(path: string, from: string, to: string) {
  const text = SMALL_WORLD[path];
  if (!text.includes(from)) {
    throw new Error(`${path} has no ${from}`);
  }
  return { [path]: text.replace(from, to) };
}
