import { SMALL_WORLD, smallWorld } from '../__testUtils__/smallWorld';
import { loadWorld } from '../world/loadWorld';
import { checkSubject } from './checkWorld';

const PLATFORM = 'platform/platform.yaml';
const POSTGRES = `postgres: { group: db.example, kind: Postgres, version: v1, spec: {}, classes: [small, large], params: { version: { type: string, enum: ["16", "17"] }, storage: { type: integer, minimum: 10, maximum: 500 }, tags: { type: object }, backup: { type: boolean, required: true } }, connectionSecret: "\${name}-conn", outputs: [host, port] }`;

function found(resource: string, staging = '{ replicas: 1 }'): string[] {
  const world = loadWorld(
    smallWorld({
      [PLATFORM]: SMALL_WORLD[PLATFORM].replace(
        /postgres: \{.*\}/,
        () => POSTGRES,
      ),
      'sectors/retail/inventory.yaml': SMALL_WORLD[
        'sectors/retail/inventory.yaml'
      ]
        .replace('db: { type: postgres }', `db: ${resource}`)
        .replace('{ replicas: 1 }', staging),
    }),
  );
  expect(world.diagnostics).toEqual([]);
  return checkSubject(world, 'retail/inventory').map(
    ({ reason, path, message, allowed, suggestion }) =>
      `${reason} ${path}: ${message} (${allowed})${
        suggestion ? ` ${suggestion}` : ''
      }`,
  );
}

describe('a resource of a managed type', () => {
  it('may give what the type takes', () => {
    expect(
      found(
        '{ type: postgres, class: small, params: { backup: true, version: "17", storage: 20, tags: { a: 1 } } }',
        '{ resources: { db: { class: large } } }',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      '{ type: postgres, class: small, params: { backup: true, versoin: "17" } }',
      'UnknownField spec.resources.db.params.versoin: The type postgres takes no param versoin. (version, storage, tags or backup) Did you mean version?',
    ],
    [
      '{ type: postgres, class: small, params: { backup: true, version: 17 } }',
      'WrongType spec.resources.db.params.version: The param version is 17, but must be 16 or 17. (16 or 17)',
    ],
    [
      '{ type: postgres, class: small, params: { backup: true, version: "15" } }',
      'InvalidValue spec.resources.db.params.version: The param version is the text "15", which is not one of its values. (16 or 17)',
    ],
    [
      '{ type: postgres, class: small, params: { backup: true, storage: 5 } }',
      'OutOfRange spec.resources.db.params.storage: The param storage is 5, which is too small. (a whole number from 10 to 500)',
    ],
    [
      '{ type: postgres, class: small, params: { backup: true, tags: [a] } }',
      'WrongType spec.resources.db.params.tags: The param tags is a list, but must be a mapping. (a mapping)',
    ],
    [
      '{ type: postgres, class: small }',
      'MissingField spec.resources.db.params.backup: A resource of type postgres needs the param backup. (true or false)',
    ],
    [
      '{ type: postgres, class: larg, params: { backup: true } }',
      'InvalidValue spec.resources.db.class: The type postgres has no class larg. (small or large) Did you mean large?',
    ],
    [
      '{ type: postgres, params: { backup: true } }',
      'InvalidValue spec.resources.db: A resource of type postgres needs a class. (small or large)',
    ],
    [
      '{ type: postgres, class: small, id: web/stock, params: { backup: true } }',
      'SharedAcrossSectors spec.resources.db.id: web/stock belongs to sector web, and a postgres cannot leave the namespace of its sector. (an id of sector retail) Call a service of web that owns it, or give this one an id of retail.',
    ],
    [
      '{ type: postgres, class: small, id: "a b", params: { backup: true } }',
      'NotAScopedName spec.resources.db.id: The id "a b" cannot name a shared postgres. (<name> or retail/<name>; without id the resource is the service\'s own)',
    ],
  ])('is refused as %s', (resource, finding) => {
    expect(found(resource)).toEqual([finding]);
  });

  it('has a class that its type has in every environment', () => {
    expect(
      found(
        '{ type: postgres, class: small, params: { backup: true } }',
        '{ resources: { db: { class: huge } } }',
      ),
    ).toEqual([
      'InvalidValue spec.environments.staging.resources.db.class: The type postgres has no class huge. (small or large)',
    ]);
  });

  it.each(['stock', 'stock.main', 'retail/stock'])(
    'may be shared as %s',
    id => {
      expect(
        found(
          `{ type: postgres, class: small, id: ${id}, params: { backup: true } }`,
        ),
      ).toEqual([]);
    },
  );
});
