import { Reason } from '../model/reasons';
import { findingsOf, SERVICE_HEAD } from './readings';

const CONTAINERS = '  containers: { app: { image: a } }\n';
/** An exception in which something can be wrong. */
const DEPRECATION = `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata: { name: old-version }
spec: { of: { version: ridgeway.dev/v1alpha1 }, title: Old, reason: r, replacement: v1, owner: group:default/platform, announced: 2026-01-01, contact: help }
`;
export const EXCEPTION = `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: e, sector: s }
spec: { subject: s/a, guardrail: g, reason: r, requestedBy: user:default/a, grantedBy: user:default/b, grantedAt: 2026-01-01, expires: 2026-03-01 }
`;

/** Findings of a document. */
const document = (text: string) => findingsOf(text);
/** Findings of a Service whose spec has one container and what is given. */
const service = (rest: string) => findingsOf(SERVICE_HEAD + CONTAINERS + rest);
/** Findings of a Service whose only container has what is given. */
const container = (fields: string) =>
  findingsOf(`${SERVICE_HEAD}  containers: { app: { image: a, ${fields} } }\n`);

/** One way to each reason that a document gives by itself: what is found, and the whole finding in one line. */
export const documentFindings = {
  AmbiguousContainer: [
    document(
      `${SERVICE_HEAD}  containers: { a: { image: a }, b: { image: b } }\n  environments: { staging: { image: c } }\n`,
    ),
    '6:30 AmbiguousContainer spec.environments.staging.image: This service has 2 containers, so image does not say which one it is for.',
  ],
  BadMerge: [
    document('<<: 1\n'),
    '1:5 BadMerge : A merge key (<<) can merge mappings only.',
  ],
  CircularOrder: [
    document(
      `${SERVICE_HEAD}  containers:\n    a: { image: a, before: { b: { ready: started } } }\n    b: { image: b, before: { a: { ready: started } } }\n`,
    ),
    '7:30 CircularOrder spec.containers.b.before.a: The container b cannot start before a, which starts before it.',
  ],
  ConflictingFields: [
    container('files: { /a: { content: a, source: b } }'),
    '5:49 ConflictingFields spec.containers.app.files["/a"].content: This file has source and content.',
  ],
  DocumentTooLarge: [
    document(`a: ${'x'.repeat(1024 * 1024)}`),
    '1:1 DocumentTooLarge : This document is larger than 1 MiB.',
  ],
  DuplicateEntry: [
    service('  consents: [{ from: a/b }, { from: a/b }]\n'),
    '6:37 DuplicateEntry spec.consents[1].from: There is a consent for a/b already.',
  ],
  DuplicateKey: [
    document('a: 1\na: 2\n'),
    '2:1 DuplicateKey : The key a is there twice in this mapping.',
  ],
  DuplicatePort: [
    service('  service: { ports: { a: { port: 80 }, b: { port: 80 } } }\n'),
    '6:51 DuplicatePort spec.service.ports.b.port: The port 80/TCP is taken by a.',
  ],
  EmptyDocument: [
    document('\n'),
    '1:1 EmptyDocument : This document is empty.',
  ],
  EmptyValue: [
    service('  telemetry:\n'),
    '6:3 EmptyValue spec.telemetry: spec.telemetry has no value.',
  ],
  EnforcedTooEarly: [
    document(
      DEPRECATION.replace(
        'contact: help',
        'contact: help, enforced: { at: 2026-03-01, by: user:default/pat }',
      ),
    ),
    '4:174 EnforcedTooEarly spec.enforced.at: It would be enforced on 2026-03-01, before its deadline on 2026-04-01.',
  ],
  ExtensionTooShort: [
    document(
      DEPRECATION.replace(
        'contact: help',
        'contact: help, extensions: [{ subject: a/b, until: 2026-03-01, reason: r, requestedBy: user:default/ana, grantedBy: user:default/pat, grantedAt: 2026-02-01 }]',
      ),
    ),
    '4:194 ExtensionTooShort spec.extensions[0].until: This extension ends on 2026-03-01, no later than the deadline on 2026-04-01.',
  ],
  ExpiresTooEarly: [
    document(EXCEPTION.replace('2026-03-01', '2025-12-31')),
    '4:136 ExpiresTooEarly spec.expires: This exception expires on 2025-12-31, not after it was granted on 2026-01-01.',
  ],
  ExpiresTooLate: [
    document(EXCEPTION.replace('2026-03-01', '2026-07-01')),
    '4:136 ExpiresTooLate spec.expires: This exception would live 181 days.',
  ],
  InvalidFormat: [
    document(
      'apiVersion: score.dev/v1b1\nmetadata: { name: shop }\ncontainers: { app: { image: a } }\nresources: { db: { type: postgres, id: a/b } }\n',
    ),
    '4:40 InvalidFormat resources.db.id: resources.db.id is the text "a/b", which is not 2 to 63 characters.',
  ],
  InvalidKey: [
    document(
      'apiVersion: score.dev/v1b1\nmetadata: { name: shop, annotations: { "a b": c } }\ncontainers: { app: { image: a } }\n',
    ),
    '2:40 InvalidKey metadata.annotations["a b"]: The name "a b" is not an annotation name with an optional host name prefix and a slash.',
  ],
  InvalidValue: [
    service('  service: { ports: { dns: { port: 53, protocol: UPD } } }\n'),
    '6:50 InvalidValue spec.service.ports.dns.protocol: spec.service.ports.dns.protocol is the text "UPD", which is not one of its values.',
  ],
  MissingField: [
    document(SERVICE_HEAD.replace(', sector: commerce', '') + CONTAINERS),
    '3:1 MissingField metadata.sector: metadata has no sector.',
  ],
  MissingOutput: [
    service(
      '  resources: { db: { type: postgres } }\n  environments: { a: { variables: { A: "${resources.db}" } } }\n',
    ),
    '7:41 MissingOutput spec.environments.a.variables.A: ${resources.db} does not say what of db is meant.',
  ],
  NonStringKey: [
    document('1: a\n'),
    '1:1 NonStringKey : This key is not text.',
  ],
  NotABase64Text: [
    container('files: { /a: { binaryContent: "a b" } }'),
    '5:64 NotABase64Text spec.containers.app.files["/a"].binaryContent: This is not standard base64.',
  ],
  NotACaller: [
    service('  consents: [{ from: web }]\n'),
    '6:22 NotACaller spec.consents[0].from: spec.consents[0].from is the text "web", which is not <sector>/<service>, <sector>/* or *.',
  ],
  NotACapability: [
    document(
      EXCEPTION.replace(
        'reason: r',
        'overrides: { capabilities: [net] }, reason: r',
      ),
    ),
    '4:65 NotACapability spec.overrides.capabilities[0]: spec.overrides.capabilities[0] is the text "net", which is not a Linux capability without CAP_.',
  ],
  NotAComponentRef: [
    document(
      'apiVersion: ridgeway.dev/v1\nkind: Ownership\nmetadata: { name: o }\nspec: { entity: gift-vouchers, owner: group:default/retail }\n',
    ),
    '4:17 NotAComponentRef spec.entity: spec.entity is the text "gift-vouchers", which is not the reference of a component.',
  ],
  NotADate: [
    document(EXCEPTION.replace('2026-03-01', '2026-02-30')),
    '4:136 NotADate spec.expires: spec.expires is the text "2026-02-30", which is not a day (YYYY-MM-DD) or a moment in UTC (YYYY-MM-DDThh:mm:ssZ).',
  ],
  NotADigest: [
    document(
      'apiVersion: ridgeway.dev/v1\nkind: Package\nmetadata: { name: p, sector: s }\nspec: { chart: { repository: r, name: n, version: v, digest: abc } }\n',
    ),
    '4:62 NotADigest spec.chart.digest: spec.chart.digest is the text "abc", which is not a digest.',
  ],
  NotAChart: [
    document(
      'apiVersion: ridgeway.dev/v1\nkind: Package\nmetadata: { name: p, sector: s }\nspec: { chart: { repository: http://r.example, name: n, version: 1.0.0, digest: abc } }\n',
    ),
    '4:30 NotAChart spec.chart.repository: spec.chart.repository is the text "http://r.example", which is not an address that begins with oci:// or https://.',
  ],
  NotADnsLabel: [
    document(SERVICE_HEAD.replace('checkout', 'Check_out') + CONTAINERS),
    '3:19 NotADnsLabel metadata.name: metadata.name is the text "Check_out", which is not a DNS label.',
  ],
  NotADuration: [
    service('  telemetry: { slo: { latency: { p99: fast } } }\n'),
    '6:39 NotADuration spec.telemetry.slo.latency.p99: spec.telemetry.slo.latency.p99 is the text "fast", which is not a whole number with a unit.',
  ],
  NotAFileMode: [
    container('files: { /a: { content: a, mode: rw } }'),
    '5:67 NotAFileMode spec.containers.app.files["/a"].mode: spec.containers.app.files["/a"].mode is the text "rw", which is not an octal mode in quotes.',
  ],
  NotAHostName: [
    service('  exposure: { hosts: [Shop], port: http }\n'),
    '6:23 NotAHostName spec.exposure.hosts[0]: spec.exposure.hosts[0] is the text "Shop", which is not a full host name.',
  ],
  NotAnAbsolutePath: [
    container('files: { a: { content: a } }'),
    '5:43 NotAnAbsolutePath spec.containers.app.files.a: "a" is not an absolute path in the container.',
  ],
  NotANodeLabel: [
    document(
      EXCEPTION.replace(
        'guardrail: g,',
        'field: spec.nodeSelector, overrides: { nodeSelector: { disk: "fast!" } },',
      ),
    ),
    '4:84 NotANodeLabel spec.overrides.nodeSelector.disk: spec.overrides.nodeSelector.disk is the text "fast!", which is not the value of a label.',
  ],
  NotAnEndpoint: [
    service(
      '  resources: { a: { type: external-service, params: { endpoints: { default: "ftp://a" } } } }\n',
    ),
    '6:77 NotAnEndpoint spec.resources.a.params.endpoints.default: "ftp://a" is not an address that can be reached.',
  ],
  NotAnImage: [
    document(`${SERVICE_HEAD}  containers: { app: { image: a b } }\n`),
    '5:31 NotAnImage spec.containers.app.image: spec.containers.app.image is the text "a b", which is not an image reference without blanks.',
  ],
  NotAPortName: [
    service('  service: { ports: { HTTP: { port: 80 } } }\n'),
    '6:23 NotAPortName spec.service.ports.HTTP: The name "HTTP" is not a port name.',
  ],
  NotAQuantity: [
    container('resources: { limits: { memory: lots } }'),
    '5:65 NotAQuantity spec.containers.app.resources.limits.memory: spec.containers.app.resources.limits.memory is the text "lots", which is not a Kubernetes quantity.',
  ],
  NotASecretReference: [
    document(
      'apiVersion: ridgeway.dev/v1alpha1\nkind: Service\nmetadata: { name: a, sector: s }\nspec: { env: { A: "secret://a" } }\n',
    ),
    '4:19 NotASecretReference spec.env.A: spec.env.A is the text "secret://a", which is not secret://<sector>/<secret>/<key>.',
  ],
  NotAScopedName: [
    service('  resources: { a: { type: secret, id: key } }\n'),
    '6:39 NotAScopedName spec.resources.a.id: The id "key" does not name a secret.',
  ],
  NotATypeName: [
    service('  resources: { a: { type: my_db } }\n'),
    '6:27 NotATypeName spec.resources.a.type: spec.resources.a.type is the text "my_db", which is not 2 to 63 letters, digits and hyphens, starting and ending with a letter or digit.',
  ],
  NotAVariableName: [
    container('variables: { "A=B": c }'),
    '5:47 NotAVariableName spec.containers.app.variables["A=B"]: The name "A=B" is not a variable name.',
  ],
  NotAVolume: [
    container('volumes: { /data: { source: data } }'),
    '5:62 NotAVolume spec.containers.app.volumes["/data"].source: The source "data" does not name a volume.',
  ],
  NumberOutOfRange: [
    document('a: .nan\n'),
    '1:4 NumberOutOfRange : The number .nan cannot be kept exactly.',
  ],
  OutOfRange: [
    service('  replicas: -1\n'),
    '6:13 OutOfRange spec.replicas: spec.replicas is -1, which is too small.',
  ],
  OverrideNotCovered: [
    document(
      EXCEPTION.replace(
        'reason: r',
        'overrides: { runAsRoot: true }, reason: r',
      ),
    ),
    '4:50 OverrideNotCovered spec.overrides.runAsRoot: The override runAsRoot switches off the guardrail restricted-pods, and this exception is about the guardrail g.',
  ],
  RecursiveAlias: [
    document('a: &a { b: *a }\n'),
    '1:12 RecursiveAlias : The alias *a stands inside the value it names.',
  ],
  ReplicasAboveMax: [
    service('  replicas: 5\n  autoscaling: { max: 3 }\n'),
    '6:13 ReplicasAboveMax spec.replicas: replicas is 5, more than autoscaling.max, which is 3.',
  ],
  RequestAboveLimit: [
    container('resources: { requests: { cpu: 2 }, limits: { cpu: 500m } }'),
    '5:64 RequestAboveLimit spec.containers.app.resources.requests.cpu: The container asks for 2 of cpu, more than its limit of 500m.',
  ],
  ReservedName: [
    document(SERVICE_HEAD.replace('checkout', 'sector') + CONTAINERS),
    "3:19 ReservedName metadata.name: The name sector is reserved for the sector's own document.",
  ],
  SeveralDocuments: [
    document('a: 1\n---\nb: 1\n'),
    '2:1 SeveralDocuments : A second document starts here.',
  ],
  SourceOutsideFiles: [
    container('files: { /a: { source: ../../platform/platform.yaml } }'),
    '5:57 SourceOutsideFiles spec.containers.app.files["/a"].source: "../../platform/platform.yaml" leads out of the folder files/.',
  ],
  TabIndentation: [
    document('a:\n\tb: 1\n'),
    '2:1 TabIndentation : A tab is used for indentation.',
  ],
  TooDeep: [
    document('['.repeat(70)),
    '1:65 TooDeep : This value is nested more than 64 levels deep.',
  ],
  TooManyAliases: [
    document(`a: &a [${'1,'.repeat(1000)}]\nb: [${'*a,'.repeat(11)}]\n`),
    '2:32 TooManyAliases : The aliases of this document expand to too much.',
  ],
  UnknownAlias: [
    document('a: *b\n'),
    '1:4 UnknownAlias : There is no anchor &b before this alias.',
  ],
  UnknownContainer: [
    service('  environments: { a: { containers: { ap: { image: b } } } }\n'),
    '6:38 UnknownContainer spec.environments.a.containers.ap: There is no container ap in this service.',
  ],
  UnknownField: [
    service('  replica: 3\n'),
    '6:3 UnknownField spec.replica: There is no field replica in spec.',
  ],
  UnknownKind: [
    document('apiVersion: ridgeway.dev/v1\nkind: Deployment\n'),
    '2:7 UnknownKind kind: There is no kind "Deployment".',
  ],
  UnknownPlaceholder: [
    container('variables: { A: "${env.HOME}" }'),
    '5:51 UnknownPlaceholder spec.containers.app.variables.A: ${env.HOME} means nothing.',
  ],
  UnknownPort: [
    service(
      '  service: { ports: { http: { port: 80 } } }\n  telemetry: { port: htp }\n',
    ),
    '7:22 UnknownPort (warning) spec.telemetry.port: There is no port htp in this document.',
  ],
  UnknownResource: [
    container('variables: { A: "${resources.db.host}" }'),
    '5:51 UnknownResource spec.containers.app.variables.A: There is no resource db in this service.',
  ],
  UnsupportedTag: [
    document('a: !vault b\n'),
    '1:4 UnsupportedTag : This tag has no meaning here.',
  ],
  UnsupportedVersion: [
    document('apiVersion: ridgeway.dev/v1beta1\nkind: Sector\n'),
    '1:13 UnsupportedVersion apiVersion: There is no ridgeway.dev/v1beta1 of Sector.',
  ],
  WrongType: [
    service('  replicas: three\n'),
    '6:13 WrongType spec.replicas: spec.replicas is the text "three", but must be a whole number from 0 to 1000.',
  ],
  YamlSyntax: [
    document('a: [\n'),
    '2:1 YamlSyntax : This line is not indented like its neighbours.',
  ],
} satisfies Partial<Record<Reason, [found: string[], expected: string]>>;
