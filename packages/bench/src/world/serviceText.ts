/** What tells one generated service from another. */
export interface ServiceShape {
  position: number;
  sector: number;
  /** Of its image: changes when the service is released. */
  version: number;
  /** `sector/name` of the services it calls. */
  callees: readonly string[];
  /** `sector/name` of the services it lets call. */
  callers: readonly string[];
}

/** The intent of a service as teams write it: some 60 lines. */
export function serviceText({
  position,
  sector,
  version,
  callees,
  callers,
}: ServiceShape): string {
  const name = `service-${position}`;
  return `apiVersion: ridgeway.dev/v1
kind: Service
metadata:
  name: ${name}
  sector: sector-${sector}
  annotations:
    ridgeway.dev/lifecycle: ${
      position % 5 === 0 ? 'experimental' : 'production'
    }
spec:
  containers:
    app:
      image: registry.corp.example/sector-${sector}/${name}:1.${version}.${
    position % 7
  }
      variables:
        LOG_LEVEL: info
        REGION: europe-west1
        DB_URL: postgres://\${resources.db.username}:\${resources.db.password}@\${resources.db.host}:\${resources.db.port}/\${resources.db.name}
        PARTNER_URL: \${resources.partner.url}
        PARTNER_KEY: \${resources.partner-key.api-key}
${callees
  .map(
    (_, index) =>
      `        CALLEE_${index}: \${resources.callee-${index}.url}\n`,
  )
  .join('')}      files:
        /etc/app/settings.yaml:
          content: |
            name: \${metadata.name}
            pool: { min: 2, max: ${8 + (position % 5)} }
            retries: 3
        /etc/app/partner.conf:
          content: |
            salt = \${resources.partner-key.salt}
            url = \${resources.partner.url}
      resources:
        requests: { cpu: 200m, memory: 256Mi }
        limits: { memory: 512Mi }
      livenessProbe: { httpGet: { path: /healthz, port: 8080 } }
      readinessProbe: { httpGet: { path: /readyz, port: 8080 } }
  service:
    ports:
      http: { port: 80, targetPort: 8080 }
      metrics: { port: 9090 }
  resources:
    db: { type: postgres, class: small }
    partner-key: { type: secret, id: sector-${sector}/partner, params: { keys: [api-key, salt] } }
    partner:
      type: external-service
      params: { endpoints: { default: https://api.partner.example } }
${callees
  .map(
    (callee, index) =>
      `    callee-${index}: { type: service, id: ${callee} }\n`,
  )
  .join('')}${
    callers.length > 0
      ? `  consents:\n${callers.map(from => `    - from: ${from}\n`).join('')}`
      : ''
  }  replicas: ${2 + (position % 3)}
  autoscaling: { max: 10, metrics: { cpu: 70 } }
  exposure:
    hosts: [${name}.sector-${sector}.corp.example]
    port: http
  telemetry:
    port: metrics
    slo: { availability: 99.9, latency: { p99: 300ms } }
`;
}
