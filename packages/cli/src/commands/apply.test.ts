import { folderFor } from '../__testUtils__/worldFolder';
import { testPortal } from '../__testUtils__/testPortal';

const folder = folderFor({ afterEach });
const portal = testPortal({ beforeAll, afterAll });

/** A service of commerce that needs nobody. */
function service(name: string, more = ''): string {
  return `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: ${name}, sector: commerce }
spec:
  containers: { app: { image: registry.example/${name}:1.0.0 } }
${more}`;
}

describe('ridgeway apply', () => {
  it('commits a document from anywhere where its kind, name and sector say', async () => {
    const cwd = folder({ 'my.yaml': service('shelf') });
    const { code, stdout, stderr } = await portal.as(
      'ana',
      ['apply', 'my.yaml', '--message', 'A shelf'],
      cwd,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('sectors/commerce/shelf.yaml is new');
    expect(stdout).toMatch(/Committed 1 document as [0-9a-f]{12}\./);
    const found = await portal.platform
      .client('ana')
      .getService({ sector: 'commerce', name: 'shelf' });
    expect(found.intent.text).toBe(service('shelf'));
  });

  it('says that nothing changed, and shows only the lines that do', async () => {
    const path = 'sectors/commerce/lamp.yaml';
    const cwd = folder({ [path]: service('lamp') });
    await portal.as('ana', ['apply', '.', '-m', 'A lamp'], cwd);
    const again = await portal.as('ana', ['apply', '.', '-m', 'A lamp'], cwd);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('Nothing changed');

    const changed = folder({ [path]: service('lamp', '  replicas: 3\n') });
    const { stdout } = await portal.as(
      'ana',
      ['apply', path, '--dry-run'],
      changed,
    );
    expect(stdout).toContain('+   replicas: 3');
    expect(stdout).not.toContain('- ');
    expect(stdout).toContain('Nothing was sent.');
    const found = await portal.platform
      .client('ana')
      .getService({ sector: 'commerce', name: 'lamp' });
    expect(found.intent.text).toBe(service('lamp'));
  });

  it('warns of a document that is converted whenever it is applied, with the way to the difference', async () => {
    const older = service('older').replace('/v1\n', '/v1beta1\n');
    const cwd = folder({ 'sectors/commerce/older.yaml': older });
    const { code, stdout, stderr } = await portal.as(
      'ana',
      ['apply', '.', '-m', 'An older one'],
      cwd,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Committed 1 document');
    expect(stderr).toContain('commerce/older: Current=False, AutoMigrated');
    expect(stderr).toContain(
      'ridgeway migrate sectors/commerce/older.yaml --to v1',
    );
  });

  it('applies a whole world without the documents of others that stand there already', async () => {
    const theirs = await portal.platform
      .client('ana')
      .getService({ sector: 'payments', name: 'charge' });
    const cwd = folder({
      'sectors/payments/charge.yaml': theirs.intent.text,
      'sectors/commerce/rack.yaml': service('rack'),
    });
    const { code, stdout } = await portal.as(
      'ana',
      ['apply', '.', '-m', 'A rack'],
      cwd,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Committed 1 document');
  });

  it('tells findings with their place in the file that was given, and sends nothing', async () => {
    const cwd = folder({
      'bad.yaml': service('bad', '  replica: 3\n'),
      'sectors/commerce/worse.yaml': service('worse', '  replica: 3\n'),
    });
    for (const path of ['bad.yaml', 'sectors/commerce/worse.yaml']) {
      const { code, stdout, stderr } = await portal.as(
        'ana',
        ['apply', path, '-m', 'x'],
        cwd,
      );
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(`${path}:6:3`);
      expect(stderr).toContain('replicas');
      expect(stderr).toContain('Nothing was sent.');
    }
  });

  it('refuses what somebody else owns, naming the file', async () => {
    const cwd = folder({
      'sectors/payments/mine.yaml': service('mine').replace(
        'sector: commerce',
        'sector: payments',
      ),
    });
    const { code, stderr } = await portal.as(
      'ana',
      ['apply', '.', '-m', 'x'],
      cwd,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('sectors/payments/mine.yaml:');
  });

  it('refuses a document that changed since the commit that its author looked at', async () => {
    const path = 'sectors/commerce/door.yaml';
    const { head } = await portal.platform.client('ana').getSectors();
    await portal.as(
      'kim',
      ['apply', '.', '-m', 'A door'],
      folder({ [path]: service('door') }),
    );
    const { code, stderr } = await portal.as(
      'ana',
      ['apply', '.', '-m', 'My door', '--base', head],
      folder({ [path]: service('door', '  replicas: 2\n') }),
    );
    expect(code).toBe(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain('Nothing was written');
  });

  it('prints the conditions that the change leaves unmet', async () => {
    const cwd = folder({
      'caller.yaml': service(
        'caller',
        '  resources: { charge: { type: service, id: payments/charge } }\n',
      ),
    });
    const { code, stderr } = await portal.as(
      'ana',
      ['apply', 'caller.yaml', '-m', 'x'],
      cwd,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('ConsentMissing');
  });

  it.each([
    [['apply', 'my.yaml'], /--message/],
    [['apply', 'nowhere.yaml', '-m', 'x'], /There is no file or folder/],
    [['apply', 'empty', '-m', 'x'], /no document of a world/],
  ])('says how it is used: %j', async (args, message) => {
    const cwd = folder({ 'my.yaml': service('my'), 'empty/x.txt': '' });
    const { code, stderr } = await portal.as('ana', args, cwd);
    expect(code).toBe(64);
    expect(stderr).toMatch(message);
  });
});
