import { ServiceShape } from './serviceText';

/** The intent of a service in v1alpha1 as teams wrote it: some 40 lines, with comments. */
export function flatServiceText(shape: ServiceShape): string {
  const { position, sector, callees, callers } = shape;
  const name = `service-${position}`;
  return `# Part ${sector} of the business.
apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: ${name}, sector: sector-${sector} }
spec:
  # Pinned until the next release.
  image: ${imageOf(shape)}
  env:
    LOG_LEVEL: info # loud in staging
    REGION: europe-west1
    PARTNER_KEY: secret://sector-${sector}/partner/api-key
    PARTNER_SALT: secret://sector-${sector}/partner/salt # rotated weekly
  ports:
    - { name: http, port: 80, targetPort: 8080 }
    # For Prometheus.
    - name: metrics
      port: 9090
  cpu: 200m
  memory: 256Mi # measured
  healthPath: /healthz
  replicas: ${2 + (position % 3)}
${listed('dependencies', callees)}${listed('callers', callers)}  egress:
    - https://api.partner.example # payments
`;
}

/** The same in v1beta1. */
export function containerServiceText(shape: ServiceShape): string {
  const { position, sector, callees, callers } = shape;
  const name = `service-${position}`;
  return `# Part ${sector} of the business.
apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: ${name}, sector: sector-${sector} }
spec:
  containers:
    app:
      # Pinned until the next release.
      image: ${imageOf(shape)}
      variables:
        LOG_LEVEL: info # loud in staging
        REGION: europe-west1
        PARTNER_KEY: \${resources.partner.api-key}
      resources:
        requests: { cpu: 200m, memory: 256Mi }
        limits: { memory: 256Mi } # measured
  ports:
    http: { port: 80, targetPort: 8080 }
    metrics: { port: 9090 } # for Prometheus
  replicas: ${2 + (position % 3)}
  outbound:
${callees
  .map(callee => `    - service: ${callee}\n`)
  .join('')}    # Whom we pay.
    - external: https://api.partner.example
    - secret: sector-${sector}/partner
      keys: [api-key]
${
  callers.length > 0
    ? `  inbound:\n${callers.map(from => `    - service: ${from}\n`).join('')}`
    : ''
}  expose: { host: ${name}.sector-${sector}.corp.example, port: 80 }
  autoscaling: { max: 10, cpu: 70 }
`;
}

function imageOf({ position, sector, version }: ServiceShape): string {
  return `registry.corp.example/sector-${sector}/service-${position}:1.${version}.${
    position % 7
  }`;
}

function listed(field: string, subjects: readonly string[]): string {
  return subjects.length > 0
    ? `  ${field}:\n${subjects.map(each => `    - ${each}\n`).join('')}`
    : '';
}
