import { brief } from '../__testUtils__/readings';
import { smallWorld } from '../__testUtils__/smallWorld';
import { loadWorld } from '../world/loadWorld';
import { checkSubject } from './checkWorld';

const service = (name: string, resources: string, more = '') => ({
  [`sectors/retail/${name}.yaml`]: `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: ${name}, sector: retail }
spec:
  containers: { app: { image: a${more} } }
  resources: ${resources}
`,
});

const found = (changes: Record<string, string>, subject: string) =>
  checkSubject(loadWorld(smallWorld(changes)), subject).map(brief);

describe('volumes', () => {
  it('can be shared with services of the sector that are named', () => {
    const changes = {
      ...service(
        'index',
        '{ data: { type: volume, id: data, params: { size: 1Gi, consumers: [retail/reader] } } }',
      ),
      ...service('reader', '{ data: { type: volume, id: retail/data } }'),
    };
    expect(found(changes, 'retail/index')).toEqual([]);
    expect(found(changes, 'retail/reader')).toEqual([]);
  });

  it('cannot be offered to another sector, and say so of a service that is not there', () => {
    expect(
      found(
        service(
          'index',
          '{ data: { type: volume, params: { size: 1Gi, consumers: [web/shop, retail/inventroy] } } }',
        ),
        'retail/index',
      ),
    ).toEqual([
      '6:71 VolumeInOtherSector spec.resources.data.params.consumers[0]: web/shop is in another sector, whose pods cannot mount a volume of retail.',
      '6:81 UnknownService (warning) spec.resources.data.params.consumers[1]: There is no service retail/inventroy yet that could mount the volume.',
    ]);
  });
});

describe('secrets', () => {
  it('are mounted as a whole or key by key', () => {
    const mounting = (path: string) =>
      found(
        service(
          'reader',
          '{ key: { type: secret, id: retail/parcels } }',
          `, volumes: { /key: { source: "\${resources.key}", path: ${path} } }`,
        ),
        'retail/reader',
      );
    expect(mounting('token')).toEqual([]);
    expect(mounting('tokn')).toEqual([
      expect.stringContaining(
        'UnknownSecretKey spec.containers.app.volumes["/key"].path: The secret retail/parcels has no key tokn.',
      ),
    ]);
  });

  it.each([
    ['[registry, username, password]', []],
    ['[dockerconfigjson]', []],
    ['[username, password]', [expect.stringContaining('NotAnImagePullSecret')]],
  ])('pull images with the keys %s', (keys, expected) => {
    const changes = {
      ...service(
        'reader',
        '{ pull: { type: secret, id: web/pull, params: { imagePull: true } } }',
      ),
      'sectors/web/sector.yaml': `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: web }
spec:
  owner: group:default/web
  purpose: Pages
  environments: [{ name: production, cluster: prod }]
  secrets: { pull: { keys: ${keys}, remote: { production: web/pull } } }
`,
    };
    expect(found(changes, 'retail/reader')).toEqual(expected);
  });
});
