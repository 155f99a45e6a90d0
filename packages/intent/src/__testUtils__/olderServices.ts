/** A Service of v1alpha1 with everything that it can have, but for allowAll. */
export const V1ALPHA1 = `apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: checkout, sector: commerce }
spec:
  image: registry.example/checkout:1.4.2
  args: [--verbose]
  env:
    LOG_LEVEL: info
    PRICE: '\${amount} costs $5'
    STRIPE_KEY: secret://payments/stripe-key/api-key
    STRIPE_ID: secret://payments/stripe-key/id
  ports:
    - { name: http, port: 80, targetPort: 8080 }
    - name: metrics
      port: 9090
  cpu: 100m
  memory: 128Mi
  healthPath: /healthz
  replicas: 3
  dependencies: [retail/inventory, web/inventory]
  callers:
    - web/storefront
  egress:
    - https://api.stripe.example
    - db.example:5432
  nodeSelector: { disk: nvme }
`;

/** A Service of v1beta1 with one of everything. */
export const V1BETA1 = `apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: checkout, sector: commerce }
spec:
  containers:
    app:
      image: registry.example/checkout:1.4.2
      variables: { KEY: '\${resources.stripe-key.api-key}', DB: '\${resources.db.host}' }
  ports: { http: { port: 80, targetPort: 8080 } }
  outbound:
    - service: retail/inventory
    - external: https://api.stripe.example
      name: stripe
    - secret: payments/stripe-key
      keys: [api-key]
    - { name: db, managed: postgres, class: small }
  inbound:
    - service: web/storefront
      ports: [http]
    - service: '*'
  expose: { host: checkout.example.com, port: 80 }
  autoscaling: { max: 10, cpu: 75 }
`;
