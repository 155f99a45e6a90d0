import { findingsOf } from '../__testUtils__/readings';

const HEAD = `apiVersion: ridgeway.dev/v1
kind: Platform
spec:
  release: "2026.11"
  trustDomain: corp.example
`;

describe('templates of platform.yaml', () => {
  it('may use what is filled in', () => {
    expect(
      findingsOf(`${HEAD}  clusters:
    dev:
      issuer: { acme: { solvers: [{ selector: { dnsZones: "\${domains}" } }] } }
      workloadIdentity:
        gcp: { project: shop, serviceAccount: "\${service}@\${project}.iam.gserviceaccount.com" }
        aws: { method: irsa, account: "123456789012", role: "arn:aws:iam::\${account}:role/\${sector}-\${environment}-\${service}" }
  cloudProject: { group: a.example, kind: A, version: v1, spec: { name: "\${sector}-\${environment}" } }
  managed:
    db: { group: a.example, kind: B, version: v1, spec: { a: ["\${class}", "\${params.size}"] }, params: { size: { type: integer } }, connectionSecret: "\${name}-conn", outputs: [host] }
`),
    ).toEqual([]);
  });

  it.each([
    [
      'managed: { db: { group: a, kind: B, version: v1, spec: { a: ["${clas}"] }, connectionSecret: "${name}", outputs: [host] } }',
      '6:65 UnknownPlaceholder spec.managed.db.spec.a[0]: ${clas} means nothing here.',
    ],
    [
      'managed: { db: { group: a, kind: B, version: v1, spec: { a: "x ${params.size}" }, connectionSecret: "${name}", outputs: [host] } }',
      '6:66 UnknownPlaceholder spec.managed.db.spec.a: ${params.size} means nothing here.',
    ],
    [
      'managed: { db: { group: a, kind: B, version: v1, spec: {}, connectionSecret: "${service}-conn", outputs: [host] } }',
      '6:81 UnknownPlaceholder spec.managed.db.connectionSecret: ${service} means nothing here.',
    ],
    [
      'cloudProject: { group: a, kind: B, version: v1, spec: { a: "${class}" } }',
      '6:63 UnknownPlaceholder spec.cloudProject.spec.a: ${class} means nothing here.',
    ],
  ])('may not use anything else: %s', (line, finding) => {
    expect(findingsOf(`${HEAD}  ${line}\n  clusters: {}\n`)).toEqual([finding]);
  });

  it('says so when an account is used that is not configured', () => {
    expect(
      findingsOf(
        `${HEAD}  clusters: { dev: { workloadIdentity: { aws: { method: irsa, role: "\${account}" } } } }\n`,
      ),
    ).toEqual([
      '6:70 UnknownPlaceholder spec.clusters.dev.workloadIdentity.aws.role: ${account} means nothing here.',
    ]);
  });
});
