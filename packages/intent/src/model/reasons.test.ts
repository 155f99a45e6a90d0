import { checkWorld } from '../checks/checkWorld';
import { brief, findingsOf, SERVICE_HEAD } from '../__testUtils__/readings';
import { edited, smallWorld } from '../__testUtils__/smallWorld';
import { loadWorld } from '../world/loadWorld';
import { REASONS, Reason } from './reasons';

const CONTAINERS = '  containers: { app: { image: a } }\n';
const EXCEPTION = `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: e, sector: s }
spec: { subject: s/a, guardrail: g, reason: r, requestedBy: user:default/a, grantedBy: user:default/b, grantedAt: 2026-01-01, expires: 2026-03-01 }
`;
const MESH_MEMBER = `apiVersion: ridgeway.dev/v1
kind: MeshMember
metadata: { name: gate, sector: retail }
spec:
  serviceAccount: inventory
  selector: { app: gate }
  ports: { http: { port: 80 } }
`;
const INVENTORY = 'sectors/retail/inventory.yaml';
const RETAIL = 'sectors/retail/sector.yaml';
const APPLIANCE = 'sectors/retail/exceptions/appliance.yaml';

/** Findings of a document. */
const document = (text: string) => findingsOf(text);
/** Findings of a Service whose spec has one container and what is given. */
const service = (rest: string) => findingsOf(SERVICE_HEAD + CONTAINERS + rest);
/** Findings of a Service whose only container has what is given. */
const container = (fields: string) =>
  findingsOf(`${SERVICE_HEAD}  containers: { app: { image: a, ${fields} } }\n`);
/** Findings of the small world with changes, with their files. */
const world = (changes: Record<string, string | undefined>) => {
  const loaded = loadWorld(smallWorld(changes));
  return [...loaded.diagnostics, ...checkWorld(loaded)].map(
    found => `${found.file}:${brief(found)}`,
  );
};

/** The small world with a service that takes a file of this text. */
const withFile = (text: string | undefined) => ({
  ...edited(
    INVENTORY,
    'variables:',
    'files: { /a: { source: files/app.conf } }\n      variables:',
  ),
  'sectors/retail/files/app.conf': text,
});

/** One way to each reason: what is found, and the whole finding in one line. */
const CASES: Record<Reason, [found: string[], expected: string]> = {
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
  CallsItself: [
    world(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    self: { type: service, id: retail/inventory }',
      ),
    ),
    `${INVENTORY}:14:32 CallsItself spec.resources.self.id: retail/inventory does not need an agreement with itself.`,
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
  ConflictingResource: [
    world({
      ...edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres, id: stock, params: { version: 16 } }',
      ),
      'sectors/retail/orders.yaml': `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: orders, sector: retail }
spec:
  containers: { app: { image: a } }
  resources: { store: { type: postgres, id: stock, params: { version: 17 } } }
`,
    }),
    'sectors/retail/orders.yaml:6:52 ConflictingResource spec.resources.store.params: The params differ from those that retail/inventory declares for its resource db, which is the same postgres stock.',
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
  EgressNotListed: [
    world(edited(INVENTORY, 'https://api.parcels', 'https://other.parcels')),
    `${INVENTORY}:15:68 EgressNotListed (warning) spec.resources.api.params.endpoints.default: other.parcels.example:443 is not in the egress list of sector retail.`,
  ],
  EmptyDocument: [
    document('\n'),
    '1:1 EmptyDocument : This document is empty.',
  ],
  EmptyValue: [
    service('  telemetry:\n'),
    '6:3 EmptyValue spec.telemetry: spec.telemetry has no value.',
  ],
  ExpiresTooEarly: [
    document(EXCEPTION.replace('2026-03-01', '2025-12-31')),
    '4:136 ExpiresTooEarly spec.expires: This exception expires on 2025-12-31, not after it was granted on 2026-01-01.',
  ],
  ExpiresTooLate: [
    document(EXCEPTION.replace('2026-03-01', '2026-07-01')),
    '4:136 ExpiresTooLate spec.expires: This exception would live 181 days.',
  ],
  FileTooLarge: [
    world(withFile('x'.repeat(512 * 1024 + 1))),
    `${INVENTORY}:8:30 FileTooLarge spec.containers.app.files["/a"].source: The file files/app.conf is larger than 512 KiB.`,
  ],
  HostOutsideDomains: [
    world(edited(INVENTORY, 'stock.retail.example.com', 'stock.example.com')),
    `${INVENTORY}:16:23 HostOutsideDomains (warning) spec.exposure.hosts[0]: The host stock.example.com is outside the domains of sector retail.`,
  ],
  IdentityTaken: [
    world({ 'sectors/retail/gate.yaml': MESH_MEMBER }),
    'sectors/retail/gate.yaml:5:19 IdentityTaken spec.serviceAccount: The service account inventory is the identity of retail/inventory.',
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
  MisnamedFile: [
    world({ 'sectors/web/menu.yml': SERVICE_HEAD }),
    'sectors/web/menu.yml:1:1 MisnamedFile : This file is not read, because its name ends in .yml.',
  ],
  MisplacedDocument: [
    world({ 'sectors/web/e.yaml': EXCEPTION }),
    'sectors/web/e.yaml:2:7 MisplacedDocument kind: A document of kind Exception cannot be in this file.',
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
  NameMismatch: [
    world(edited(INVENTORY, 'name: inventory', 'name: stock')),
    `${INVENTORY}:3:19 NameMismatch metadata.name: The name stock is not that of its file, inventory.`,
  ],
  NamespaceCollision: [
    world({
      'sectors/web-production/sector.yaml': `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: web-production }
spec: { owner: group:default/web, purpose: p, environments: [{ name: eu, cluster: prod }] }
`,
      ...edited(
        'sectors/web/sector.yaml',
        'name: production',
        'name: production-eu',
      ),
    }),
    'sectors/web/sector.yaml:7:26 NamespaceCollision spec.environments[0].name: The namespace web-production-eu is also that of environment eu of sector web-production.',
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
  NotADate: [
    document(EXCEPTION.replace('2026-03-01', '2026-02-30')),
    '4:136 NotADate spec.expires: spec.expires is the text "2026-02-30", which is not a day (YYYY-MM-DD) or a moment in UTC (YYYY-MM-DDThh:mm:ssZ).',
  ],
  NotADestination: [
    world(edited(RETAIL, 'api.parcels.example:443', 'api.parcels.example')),
    `${RETAIL}:9:12 NotADestination spec.egress[0]: spec.egress[0] is the text "api.parcels.example", which is not <host>:<port>.`,
  ],
  NotADigest: [
    document(
      'apiVersion: ridgeway.dev/v1\nkind: Package\nmetadata: { name: p, sector: s }\nspec: { chart: { repository: r, name: n, version: v, digest: abc } }\n',
    ),
    '4:62 NotADigest spec.chart.digest: spec.chart.digest is the text "abc", which is not a digest.',
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
  NotAConsumer: [
    world({
      ...edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    stock: { type: volume, id: stock, params: { size: 1Gi } }',
      ),
      'sectors/retail/orders.yaml': `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: orders, sector: retail }
spec:
  containers: { app: { image: a } }
  resources: { stock: { type: volume, id: stock } }
`,
    }),
    'sectors/retail/orders.yaml:6:43 NotAConsumer (warning) spec.resources.stock.id: retail/inventory owns the volume retail/stock and does not name retail/orders as a consumer; the pods wait until it does.',
  ],
  NotAnEndpoint: [
    service(
      '  resources: { a: { type: external-service, params: { endpoints: { default: "ftp://a" } } } }\n',
    ),
    '6:77 NotAnEndpoint spec.resources.a.params.endpoints.default: "ftp://a" is not an address that can be reached.',
  ],
  NotAnEntityRef: [
    world(edited(RETAIL, 'group:default/retail', 'retail')),
    `${RETAIL}:5:10 NotAnEntityRef spec.owner: spec.owner is the text "retail", which is not an entity reference.`,
  ],
  NotAnImage: [
    document(`${SERVICE_HEAD}  containers: { app: { image: a b } }\n`),
    '5:31 NotAnImage spec.containers.app.image: spec.containers.app.image is the text "a b", which is not an image reference without blanks.',
  ],
  NotAnImagePullSecret: [
    world(
      edited(
        INVENTORY,
        'id: retail/parcels }',
        'id: retail/parcels, params: { imagePull: true } }',
      ),
    ),
    `${INVENTORY}:14:60 NotAnImagePullSecret spec.resources.parcels.params.imagePull: Images cannot be pulled with the keys of retail/parcels that are read: token.`,
  ],
  NotAPortName: [
    service('  service: { ports: { HTTP: { port: 80 } } }\n'),
    '6:23 NotAPortName spec.service.ports.HTTP: The name "HTTP" is not a port name.',
  ],
  NotAQuantity: [
    container('resources: { limits: { memory: lots } }'),
    '5:65 NotAQuantity spec.containers.app.resources.limits.memory: spec.containers.app.resources.limits.memory is the text "lots", which is not a Kubernetes quantity.',
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
  NotText: [
    world(withFile('\0PNG')),
    `${INVENTORY}:8:30 NotText spec.containers.app.files["/a"].source: The file files/app.conf is not UTF-8 text.`,
  ],
  NotOverridable: [
    world(edited(APPLIANCE, 'no-host-network', 'strict-mesh')),
    `${APPLIANCE}:6:14 NotOverridable spec.guardrail: The guardrail strict-mesh cannot be switched off.`,
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
  OverrideWithoutEffect: [
    world(
      edited(
        APPLIANCE,
        'guardrail: no-host-network',
        'guardrail: strict-mtls\n  overrides: { permissiveMtls: true }',
      ),
    ),
    `${APPLIANCE}:7:16 OverrideWithoutEffect (warning) spec.overrides.permissiveMtls: The override permissiveMtls does nothing for the service retail/inventory.`,
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
  SectorMismatch: [
    world(edited(INVENTORY, 'sector: retail', 'sector: web')),
    `${INVENTORY}:3:38 SectorMismatch metadata.sector: The sector web is not that of its folder, retail.`,
  ],
  SeveralDocuments: [
    document('a: 1\n---\nb: 1\n'),
    '2:1 SeveralDocuments : A second document starts here.',
  ],
  SharedAcrossSectors: [
    world(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres, id: web/db }',
      ),
    ),
    `${INVENTORY}:13:31 SharedAcrossSectors spec.resources.db.id: web/db belongs to sector web, and a postgres cannot leave the namespace of its sector.`,
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
  TooLong: [
    world(
      edited(
        'sectors/web/sector.yaml',
        'name: production',
        `name: ${'p'.repeat(60)}`,
      ),
    ),
    `sectors/web/sector.yaml:7:26 TooLong spec.environments[0].name: The namespace web-${'p'.repeat(
      60,
    )} would have 64 characters.`,
  ],
  TooManyAliases: [
    document(`a: &a [${'1,'.repeat(1000)}]\nb: [${'*a,'.repeat(11)}]\n`),
    '2:32 TooManyAliases : The aliases of this document expand to too much.',
  ],
  TypeNotOffered: [
    world(edited(INVENTORY, 'db: { type: postgres }', 'db: { type: redis }')),
    `${INVENTORY}:13:17 TypeNotOffered spec.resources.db.type: The sector retail does not offer resources of type redis.`,
  ],
  UnknownAlias: [
    document('a: *b\n'),
    '1:4 UnknownAlias : There is no anchor &b before this alias.',
  ],
  UnknownCluster: [
    world(edited('sectors/web/sector.yaml', 'cluster: prod', 'cluster: prd')),
    'sectors/web/sector.yaml:7:47 UnknownCluster spec.environments[0].cluster: The platform has no cluster prd.',
  ],
  UnknownContainer: [
    service('  environments: { a: { containers: { ap: { image: b } } } }\n'),
    '6:38 UnknownContainer spec.environments.a.containers.ap: There is no container ap in this service.',
  ],
  UnknownEnvironment: [
    world(edited(INVENTORY, '{ staging:', '{ stagin:')),
    `${INVENTORY}:17:19 UnknownEnvironment spec.environments.stagin: The sector retail has no environment stagin.`,
  ],
  UnknownField: [
    service('  replica: 3\n'),
    '6:3 UnknownField spec.replica: There is no field replica in spec.',
  ],
  UnknownFile: [
    world(withFile(undefined)),
    `${INVENTORY}:8:30 UnknownFile spec.containers.app.files["/a"].source: There is no file files/app.conf beside this intent.`,
  ],
  UnknownGuardrail: [
    world(edited(APPLIANCE, 'no-host-network', 'no-host-net')),
    `${APPLIANCE}:6:14 UnknownGuardrail (warning) spec.guardrail: There is no guardrail no-host-net.`,
  ],
  UnknownKind: [
    document('apiVersion: ridgeway.dev/v1\nkind: Deployment\n'),
    '2:7 UnknownKind kind: There is no kind "Deployment".',
  ],
  UnknownOutput: [
    world(edited(INVENTORY, '${resources.db.host}', '${resources.db.hots}')),
    `${INVENTORY}:9:13 UnknownOutput spec.containers.app.variables.DB: The resource db has no output hots.`,
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
  UnknownSecret: [
    world(edited(INVENTORY, 'id: retail/parcels', 'id: retail/parcel')),
    `${INVENTORY}:14:34 UnknownSecret spec.resources.parcels.id: The sector retail declares no secret parcel.`,
  ],
  UnknownSecretKey: [
    world(
      edited(
        INVENTORY,
        'id: retail/parcels }',
        'id: retail/parcels, params: { keys: [token, tokn] } }',
      ),
    ),
    `${INVENTORY}:14:74 UnknownSecretKey spec.resources.parcels.params.keys[1]: The secret retail/parcels has no key tokn.`,
  ],
  UnknownSector: [
    world({ [RETAIL]: undefined, [APPLIANCE]: undefined }),
    `${INVENTORY}:3:38 UnknownSector metadata.sector: There is no sector retail.`,
  ],
  UnknownService: [
    world(
      edited('sectors/web/shop.yaml', 'retail.inventory', 'retail.inventroy'),
    ),
    'sectors/web/shop.yaml:4:46 UnknownService (warning) spec.resources.inventory.id: There is no service retail/inventroy yet; calls will be refused until there is and it consents.',
  ],
  UnknownSubject: [
    world(
      edited(APPLIANCE, 'subject: retail/inventory', 'subject: retail/stock'),
    ),
    `${APPLIANCE}:5:12 UnknownSubject (warning) spec.subject: There is no retail/stock.`,
  ],
  UnknownType: [
    world(edited(RETAIL, 'managed: [postgres]', 'managed: [postgres, mongo]')),
    `${RETAIL}:10:23 UnknownType (warning) spec.managed[1]: The platform has no managed type mongo yet.`,
  ],
  UnknownVolume: [
    world(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    stock: { type: volume, id: stock }',
      ),
    ),
    `${INVENTORY}:14:32 UnknownVolume (warning) spec.resources.stock.id: No service owns the volume retail/stock yet; the pods wait until one does.`,
  ],
  UnsupportedTag: [
    document('a: !vault b\n'),
    '1:4 UnsupportedTag : This tag has no meaning here.',
  ],
  UnsupportedVersion: [
    document('apiVersion: ridgeway.dev/v1beta1\nkind: Service\n'),
    '1:13 UnsupportedVersion apiVersion: The version ridgeway.dev/v1beta1 is not served.',
  ],
  VolumeInOtherSector: [
    world(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    stock: { type: volume, id: web/stock }',
      ),
    ),
    `${INVENTORY}:14:32 VolumeInOtherSector spec.resources.stock.id: The volume web/stock is in the namespaces of another sector, where pods of retail cannot mount it.`,
  ],
  VolumeOwnedTwice: [
    world({
      ...edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    stock: { type: volume, id: stock, params: { size: 1Gi } }',
      ),
      'sectors/retail/orders.yaml': `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: orders, sector: retail }
spec:
  containers: { app: { image: a } }
  resources: { stock: { type: volume, id: stock, params: { size: 2Gi } } }
`,
    }),
    'sectors/retail/orders.yaml:6:60 VolumeOwnedTwice spec.resources.stock.params.size: retail/inventory gives the volume retail/stock a size too, so both would own it.',
  ],
  WrongType: [
    service('  replicas: three\n'),
    '6:13 WrongType spec.replicas: spec.replicas is the text "three", but must be a whole number from 0 to 1000.',
  ],
  YamlSyntax: [
    document('a: [\n'),
    '2:1 YamlSyntax : This line is not indented like its neighbours.',
  ],
};

describe('reasons', () => {
  it.each(Object.entries(CASES))('%s', (reason, [found, expected]) => {
    expect(Object.keys(REASONS)).toContain(reason);
    expect(found).toContain(expected);
  });

  it('has nothing to say about a world in which everything fits together', () => {
    expect(world({})).toEqual([]);
  });
});
