import { checkWorld } from '../checks/checkWorld';
import { Reason } from '../model/reasons';
import { loadWorld } from '../world/loadWorld';
import { EXCEPTION } from './documentFindings';
import { brief, SERVICE_HEAD } from './readings';
import { edited, smallWorld } from './smallWorld';

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

/** Findings of the small world with changes, with their files. */
export const findingsOfWorld = (
  changes: Record<string, string | undefined>,
) => {
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

/** The small world with a volume of retail/inventory that retail/orders mounts. */
const withVolume = (fields: string) => ({
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
  resources: { stock: { type: volume, id: stock${fields} } }
`,
});

const packageOf = (spec: string) => `apiVersion: ridgeway.dev/v1
kind: Package
metadata: { name: search, sector: retail }
spec: { ${spec} }
`;
const PACKAGE = 'sectors/retail/search.yaml';
const FOLDER = 'sectors/retail/manifests/search';

const ownership = (name: string) => `apiVersion: ridgeway.dev/v1
kind: Ownership
metadata: { name: ${name} }
spec: { entity: component:default/gift-vouchers, owner: group:default/retail }
`;

/** One way to each reason that takes a world: what is found, and the whole finding in one line. */
export const worldFindings = {
  CallsItself: [
    findingsOfWorld(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    self: { type: service, id: retail/inventory }',
      ),
    ),
    `${INVENTORY}:14:32 CallsItself spec.resources.self.id: retail/inventory does not need an agreement with itself.`,
  ],
  ChartNotListed: [
    findingsOfWorld({
      [PACKAGE]: packageOf(
        `chart: { repository: oci://charts.example/a, name: n, version: 1.0.0, digest: "sha256:${'0'.repeat(
          64,
        )}" }`,
      ),
    }),
    `${PACKAGE}:4:30 ChartNotListed (warning) spec.chart.repository: Charts from oci://charts.example/a are not fetched: platform.yaml does not list it.`,
  ],
  ConflictingResource: [
    findingsOfWorld({
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
  EgressNotListed: [
    findingsOfWorld(
      edited(INVENTORY, 'https://api.parcels', 'https://other.parcels'),
    ),
    `${INVENTORY}:15:68 EgressNotListed (warning) spec.resources.api.params.endpoints.default: other.parcels.example:443 is not in the egress list of sector retail.`,
  ],
  FileTooLarge: [
    findingsOfWorld(withFile('x'.repeat(512 * 1024 + 1))),
    `${INVENTORY}:8:30 FileTooLarge spec.containers.app.files["/a"].source: The file files/app.conf is larger than 512 KiB.`,
  ],
  FolderOutsideSector: [
    findingsOfWorld({
      [PACKAGE]: packageOf('folder: sectors/web/manifests/search'),
    }),
    `${PACKAGE}:4:17 FolderOutsideSector spec.folder: The folder sectors/web/manifests/search is not among the manifests of sector retail, where its owner decides.`,
  ],
  HostOutsideDomains: [
    findingsOfWorld(
      edited(INVENTORY, 'stock.retail.example.com', 'stock.example.com'),
    ),
    `${INVENTORY}:16:23 HostOutsideDomains (warning) spec.exposure.hosts[0]: The host stock.example.com is outside the domains of sector retail.`,
  ],
  IdentityTaken: [
    findingsOfWorld({ 'sectors/retail/gate.yaml': MESH_MEMBER }),
    'sectors/retail/gate.yaml:5:19 IdentityTaken spec.serviceAccount: The service account inventory is the identity of retail/inventory.',
  ],
  MisnamedFile: [
    findingsOfWorld({ 'sectors/web/menu.yml': SERVICE_HEAD }),
    'sectors/web/menu.yml:1:1 MisnamedFile : This file is not read, because its name ends in .yml.',
  ],
  MisplacedDocument: [
    findingsOfWorld({ 'sectors/web/e.yaml': EXCEPTION }),
    'sectors/web/e.yaml:2:7 MisplacedDocument kind: A document of kind Exception cannot be in this file.',
  ],
  NameMismatch: [
    findingsOfWorld(edited(INVENTORY, 'name: inventory', 'name: stock')),
    `${INVENTORY}:3:19 NameMismatch metadata.name: The name stock is not that of its file, inventory.`,
  ],
  NamespaceCollision: [
    findingsOfWorld({
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
  NotADestination: [
    findingsOfWorld(
      edited(RETAIL, 'api.parcels.example:443', 'api.parcels.example'),
    ),
    `${RETAIL}:9:12 NotADestination spec.egress[0]: spec.egress[0] is the text "api.parcels.example", which is not <host>:<port>.`,
  ],
  NotAConsumer: [
    findingsOfWorld(withVolume('')),
    'sectors/retail/orders.yaml:6:43 NotAConsumer (warning) spec.resources.stock.id: retail/inventory owns the volume retail/stock and does not name retail/orders as a consumer; the pods wait until it does.',
  ],
  NotAnEntityRef: [
    findingsOfWorld(edited(RETAIL, 'group:default/retail', 'retail')),
    `${RETAIL}:5:10 NotAnEntityRef spec.owner: spec.owner is the text "retail", which is not an entity reference.`,
  ],
  NotAnImagePullSecret: [
    findingsOfWorld(
      edited(
        INVENTORY,
        'id: retail/parcels }',
        'id: retail/parcels, params: { imagePull: true } }',
      ),
    ),
    `${INVENTORY}:14:60 NotAnImagePullSecret spec.resources.parcels.params.imagePull: Images cannot be pulled with the keys of retail/parcels that are read: token.`,
  ],
  NotAManifest: [
    findingsOfWorld({
      [PACKAGE]: packageOf(`folder: ${FOLDER}`),
      [`${FOLDER}/all.yaml`]:
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: search }\n---\nkind: Secret\n',
    }),
    `${FOLDER}/all.yaml:5:1 NotAManifest : This is no Kubernetes object. (retail/search takes this file.)`,
  ],
  NotText: [
    findingsOfWorld(withFile('\0PNG')),
    `${INVENTORY}:8:30 NotText spec.containers.app.files["/a"].source: The file files/app.conf is not UTF-8 text.`,
  ],
  NotOverridable: [
    findingsOfWorld({
      ...edited(
        'platform/guardrails/no-host-network.yaml',
        'overridable: true',
        'overridable: false',
      ),
      ...edited(
        APPLIANCE,
        'guardrail: no-host-network',
        'guardrail: no-host-network\n  overrides: { hostNetwork: true }',
      ),
    }),
    `${APPLIANCE}:6:14 NotOverridable spec.guardrail: The guardrail no-host-network cannot be switched off.`,
  ],
  OverrideWithoutEffect: [
    findingsOfWorld(
      edited(
        APPLIANCE,
        'guardrail: no-host-network',
        'guardrail: strict-mtls\n  overrides: { permissiveMtls: true }',
      ),
    ),
    `${APPLIANCE}:7:16 OverrideWithoutEffect (warning) spec.overrides.permissiveMtls: The override permissiveMtls does nothing for the service retail/inventory.`,
  ],
  OwnedTwice: [
    findingsOfWorld({
      'platform/ownership/cards.yaml': ownership('cards'),
      'platform/ownership/vouchers.yaml': ownership('vouchers'),
    }),
    'platform/ownership/vouchers.yaml:4:17 OwnedTwice spec.entity: The ownership cards says already whose component:default/gift-vouchers is.',
  ],
  SectorMismatch: [
    findingsOfWorld(edited(INVENTORY, 'sector: retail', 'sector: web')),
    `${INVENTORY}:3:38 SectorMismatch metadata.sector: The sector web is not that of its folder, retail.`,
  ],
  SharedAcrossSectors: [
    findingsOfWorld(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres, id: web/db }',
      ),
    ),
    `${INVENTORY}:13:31 SharedAcrossSectors spec.resources.db.id: web/db belongs to sector web, and a postgres cannot leave the namespace of its sector.`,
  ],
  TooLong: [
    findingsOfWorld(
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
  TypeNotOffered: [
    findingsOfWorld(
      edited(INVENTORY, 'db: { type: postgres }', 'db: { type: redis }'),
    ),
    `${INVENTORY}:13:17 TypeNotOffered (warning) spec.resources.db.type: The sector retail does not offer resources of type redis.`,
  ],
  UnknownCluster: [
    findingsOfWorld(
      edited('sectors/web/sector.yaml', 'cluster: prod', 'cluster: prd'),
    ),
    'sectors/web/sector.yaml:7:47 UnknownCluster spec.environments[0].cluster: The platform has no cluster prd.',
  ],
  UnknownEnvironment: [
    findingsOfWorld(edited(INVENTORY, '{ staging:', '{ stagin:')),
    `${INVENTORY}:17:19 UnknownEnvironment spec.environments.stagin: The sector retail has no environment stagin.`,
  ],
  UnknownFile: [
    findingsOfWorld(withFile(undefined)),
    `${INVENTORY}:8:30 UnknownFile spec.containers.app.files["/a"].source: There is no file files/app.conf beside this intent.`,
  ],
  UnknownFolder: [
    findingsOfWorld({ [PACKAGE]: packageOf(`folder: ${FOLDER}`) }),
    `${PACKAGE}:4:17 UnknownFolder spec.folder: There are no manifests in ${FOLDER}.`,
  ],
  UnknownGuardrail: [
    findingsOfWorld(edited(APPLIANCE, 'no-host-network', 'no-host-net')),
    `${APPLIANCE}:6:14 UnknownGuardrail (warning) spec.guardrail: There is no guardrail no-host-net.`,
  ],
  UnknownOutput: [
    findingsOfWorld(
      edited(INVENTORY, '${resources.db.host}', '${resources.db.hots}'),
    ),
    `${INVENTORY}:9:13 UnknownOutput spec.containers.app.variables.DB: The resource db has no output hots.`,
  ],
  UnknownSecret: [
    findingsOfWorld(
      edited(INVENTORY, 'id: retail/parcels', 'id: retail/parcel'),
    ),
    `${INVENTORY}:14:34 UnknownSecret spec.resources.parcels.id: The sector retail declares no secret parcel.`,
  ],
  UnknownSecretKey: [
    findingsOfWorld(
      edited(
        INVENTORY,
        'id: retail/parcels }',
        'id: retail/parcels, params: { keys: [token, tokn] } }',
      ),
    ),
    `${INVENTORY}:14:74 UnknownSecretKey spec.resources.parcels.params.keys[1]: The secret retail/parcels has no key tokn.`,
  ],
  UnknownSector: [
    findingsOfWorld({ [RETAIL]: undefined, [APPLIANCE]: undefined }),
    `${INVENTORY}:3:38 UnknownSector metadata.sector: There is no sector retail.`,
  ],
  UnknownService: [
    findingsOfWorld(
      edited('sectors/web/shop.yaml', 'retail.inventory', 'retail.inventroy'),
    ),
    'sectors/web/shop.yaml:4:46 UnknownService (warning) spec.resources.inventory.id: There is no service retail/inventroy yet; calls will be refused until there is and it consents.',
  ],
  UnknownSubject: [
    findingsOfWorld(
      edited(APPLIANCE, 'subject: retail/inventory', 'subject: retail/stock'),
    ),
    `${APPLIANCE}:5:12 UnknownSubject (warning) spec.subject: There is no retail/stock.`,
  ],
  UnknownType: [
    findingsOfWorld(
      edited(RETAIL, 'managed: [postgres]', 'managed: [postgres, mongo]'),
    ),
    `${RETAIL}:10:23 UnknownType (warning) spec.managed[1]: The platform has no managed type mongo yet.`,
  ],
  UnknownVolume: [
    findingsOfWorld(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    stock: { type: volume, id: stock }',
      ),
    ),
    `${INVENTORY}:14:32 UnknownVolume (warning) spec.resources.stock.id: No service owns the volume retail/stock yet; the pods wait until one does.`,
  ],
  VolumeInOtherSector: [
    findingsOfWorld(
      edited(
        INVENTORY,
        'db: { type: postgres }',
        'db: { type: postgres }\n    stock: { type: volume, id: web/stock }',
      ),
    ),
    `${INVENTORY}:14:32 VolumeInOtherSector spec.resources.stock.id: The volume web/stock is in the namespaces of another sector, where pods of retail cannot mount it.`,
  ],
  VolumeOwnedTwice: [
    findingsOfWorld(withVolume(', params: { size: 2Gi }')),
    'sectors/retail/orders.yaml:6:60 VolumeOwnedTwice spec.resources.stock.params.size: retail/inventory gives the volume retail/stock a size too, so both would own it.',
  ],
} satisfies Partial<Record<Reason, [found: string[], expected: string]>>;
