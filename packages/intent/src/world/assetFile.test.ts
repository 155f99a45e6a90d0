import { checkSubject } from '../checks/checkWorld';
import { changedKeys } from './changedKeys';
import { formatDiagnostic } from '../format/formatDiagnostic';
import { assetPath } from './assetFile';
import { loadWorld, updateWorld } from './loadWorld';
import { edited, smallWorld } from '../__testUtils__/smallWorld';

const INVENTORY = 'sectors/retail/inventory.yaml';
const FILE = 'sectors/retail/files/app.conf';

const taking = (file: string) =>
  edited(INVENTORY, 'variables:', `files: { /a: ${file} }\n      variables:`);

/** Findings of retail/inventory, written for readers. */
const findings = (file: string, files: Record<string, string>) =>
  checkSubject(
    loadWorld(smallWorld({ ...taking(file), ...files })),
    'retail/inventory',
  ).map(finding => formatDiagnostic(finding, files[finding.file]));

describe('assetPath', () => {
  it.each([
    ['files/app.conf', 'sectors/web/files/app.conf'],
    ['./files/app.conf', 'sectors/web/files/app.conf'],
    ['files/deep/er/app.conf', 'sectors/web/files/deep/er/app.conf'],
    ['app.conf', 'sectors/web/files/app.conf'],
    ['deep/app.conf', 'sectors/web/files/deep/app.conf'],
    ['files', 'sectors/web/files/files'],
    ['..app', 'sectors/web/files/..app'],
  ])('finds %s below the folder of the sector', (source, path) => {
    expect(assetPath('web', source)).toBe(path);
  });

  it.each([
    '',
    '/etc/passwd',
    '../retail/files/app.conf',
    'files/../../retail/files/app.conf',
    'files/..',
    'files//app.conf',
    'files/./app.conf',
    'files/',
    'files\\..\\app.conf',
    'files/a\0b',
    'files/a\nb',
    '.',
    '..',
  ])('lets %j lead nowhere', source => {
    expect(assetPath('web', source)).toBeUndefined();
  });
});

describe('files beside intents', () => {
  it('are read with the world, and one by one', () => {
    const world = loadWorld(smallWorld({ [FILE]: 'a' }));
    expect(world.files.get(FILE)).toEqual({ path: FILE, text: 'a' });
    expect(world.diagnostics).toEqual([]);
    const changed = updateWorld(world, [
      { path: FILE, text: 'b', revision: 'r' },
    ]);
    expect(changed.files.get(FILE)).toEqual({
      path: FILE,
      text: 'b',
      revision: 'r',
    });
    expect(changedKeys(world.files, changed.files)).toEqual([FILE]);
    expect(changed.services).toBe(world.services);
    const gone = updateWorld(changed, [{ path: FILE }]);
    expect(gone.files.size).toBe(0);
  });

  it('are files of any name and depth, and never documents', () => {
    const files = {
      'sectors/retail/files/inventory.yaml': 'not: an intent',
      'sectors/retail/files/policies/a.cedar': 'not a policy',
      'sectors/retail/files/.env': 'A=b',
    };
    const world = loadWorld(smallWorld(files));
    expect([...world.files.keys()].sort()).toEqual(Object.keys(files).sort());
    expect(world.diagnostics).toEqual([]);
    expect(world.policies).toEqual([]);
  });

  it('say nothing when all is well', () => {
    expect(
      findings('{ source: files/app.conf }', {
        [FILE]: 'host=${resources.db.host} name=${metadata.name} $${x} $y',
      }),
    ).toEqual([]);
    expect(
      findings('{ source: files/app.conf, noExpand: true }', {
        [FILE]: '${anything}',
      }),
    ).toEqual([]);
  });

  it('name the place of a placeholder that means nothing', () => {
    expect(
      findings('{ source: files/app.conf }', {
        [FILE]: 'a = 1\nb = ${resources.db.hots} # ${resources.dbs.host}\n',
      }),
    ).toEqual([
      `${FILE}:2:5: error[UnknownOutput]: The resource db has no output hots. (retail/inventory takes this file.)
  |
2 | b = \${resources.db.hots} # \${resources.dbs.host}
  |     ^^^^^^^^^^^^^^^^^^^^
  = allowed: host or port
  = help: Did you mean host?`,
      `${FILE}:2:28: error[UnknownResource]: There is no resource dbs in this service. (retail/inventory takes this file.)
  |
2 | b = \${resources.db.hots} # \${resources.dbs.host}
  |                            ^^^^^^^^^^^^^^^^^^^^^
  = allowed: db, parcels or api
  = help: Did you mean db?`,
    ]);
  });

  it('are offered when another is asked for', () => {
    expect(
      findings('{ source: files/ap.conf }', {
        [FILE]: '',
        'sectors/web/files/x': '',
      }),
    ).toEqual([
      `${INVENTORY}:8:30: error[UnknownFile]: There is no file files/ap.conf beside this intent.
  = at: spec.containers.app.files["/a"].source
  = allowed: files/app.conf
  = help: Did you mean files/app.conf?`,
    ]);
  });

  it('of other sectors are out of reach', () => {
    expect(
      findings('{ source: app.conf }', { 'sectors/web/files/app.conf': '' }),
    ).toEqual([
      `${INVENTORY}:8:30: error[UnknownFile]: There is no file files/app.conf beside this intent.
  = at: spec.containers.app.files["/a"].source
  = help: Put it there, or write its text under content.`,
    ]);
  });
});
