/** A small world for tests: two sectors, an edge both sides want, and a secret nobody granted. */
export const EXAMPLE_WORLD: Record<string, string> = {
  'platform/platform.yaml': `apiVersion: ridgeway.dev/v1
kind: Platform
metadata: { name: test, annotations: { ridgeway.dev/example: 'true' } }
spec:
  release: '2026.11'
  trustDomain: test.example
  clusters:
    dev: { mesh: dev, secretStore: vault }
    prod: { mesh: prod, secretStore: vault }
  images: [registry.example/]
`,
  'platform/policies/paved-road.cedar': `@id("own-secrets")
permit (principal, action == Ridgeway::Action::"AccessSecret", resource)
when { principal.sector == resource.sector };

@id("listed-registries")
permit (principal, action == Ridgeway::Action::"UseImage", resource)
when { resource.listed };
`,
  'sectors/commerce/sector.yaml': sector('commerce', ''),
  'sectors/commerce/checkout.yaml': service('commerce', 'checkout', {
    resources: `  resources:
    stripe: { type: secret, id: payments/stripe-key, params: { keys: [api-key] } }
    charge: { type: service, id: payments/charge }
`,
    variables: `      variables: { KEY: '\${resources.stripe.api-key}' }
`,
  }),
  'sectors/payments/sector.yaml': sector(
    'payments',
    `  secrets:
    stripe-key:
      keys: [api-key]
      remote: { staging: payments/staging/stripe, production: payments/production/stripe }
`,
  ),
  'sectors/payments/charge.yaml': service('payments', 'charge', {
    consents: '  consents: [{ from: commerce/checkout }]\n',
  }),
};

/** The permit that lets commerce/checkout read the secret it asks for. */
export const STRIPE_PERMIT = `permit (
  principal == Ridgeway::Service::"commerce/checkout",
  action == Ridgeway::Action::"AccessSecret",
  resource == Ridgeway::Secret::"payments/stripe-key"
);
`;

/** A sector owned by the group of its name. */
export function sector(name: string, more = ''): string {
  return `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: ${name}, annotations: { ridgeway.dev/example: 'true' } }
spec:
  owner: group:default/${name}
  purpose: Tests of ${name}
  environments:
    - { name: staging, cluster: dev }
    - { name: production, cluster: prod }
${more}`;
}

/** A service that is fine by itself. */
export function service(
  inSector: string,
  name: string,
  parts: { resources?: string; variables?: string; consents?: string } = {},
): string {
  return `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: ${name}, sector: ${inSector} }
spec:
  containers:
    app:
      image: registry.example/${name}:1.0.0
${
  parts.variables ?? ''
}      resources: { requests: { cpu: 100m, memory: 64Mi }, limits: { memory: 128Mi } }
  service: { ports: { http: { port: 80, targetPort: 8080 } } }
${parts.resources ?? ''}${parts.consents ?? ''}`;
}
