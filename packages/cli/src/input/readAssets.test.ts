import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../__testUtils__/runCli';
import { folderFor, smallWorld } from '../__testUtils__/worldFolder';

const TILL = 'sectors/shop/till.yaml';

const taking = (source: string) => ({
  ...smallWorld,
  [TILL]: smallWorld[TILL].replace(
    'variables:',
    `files: { /etc/till.conf: { source: ${source} } }\n      variables:`,
  ),
});

const score = (source: string) => `apiVersion: score.dev/v1b1
metadata: { name: till }
containers:
  app:
    image: registry.example/till:1.0.0
    files: { /etc/till.conf: { source: ${source} } }
resources: { db: { type: postgres } }
`;

const mapIn = (stdout: string) =>
  JSON.parse(stdout).resources.find(
    ({ kind }: { kind: string }) => kind === 'ConfigMap',
  )?.data;

describe('files beside intents', () => {
  const folder = folderFor({ afterEach });

  it('are read with a world, at any depth', async () => {
    const root = folder({
      ...taking('files/deep/till.conf'),
      'sectors/shop/files/deep/till.conf': 'name=${metadata.name}\n',
      'sectors/shop/files/logo.png': new Uint8Array([0x89, 0x50, 0xff]),
    });
    const { stdout } = await runCli(['derive', root, '--output', 'json']);
    expect(mapIn(stdout)).toEqual({ 'etc.till.conf': 'name=till\n' });
    expect((await runCli(['validate', root])).code).toBe(0);
  });

  it('show the place of a placeholder that means nothing', async () => {
    const root = folder({
      ...taking('files/till.conf'),
      'sectors/shop/files/till.conf': 'a\nb ${resources.db.host}\n',
    });
    const { code, stdout } = await runCli(['validate', root]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `${join(root, 'sectors/shop/files/till.conf')}:2:3: error`,
    );
    expect(stdout).toContain('2 | b ${resources.db.host}');
  });

  it('are refused where they are taken when they are not text', async () => {
    const root = folder({
      ...taking('files/logo.png'),
      'sectors/shop/files/logo.png': new Uint8Array([0x89, 0x50, 0xff]),
    });
    const { code, stdout } = await runCli(['validate', root]);
    expect(code).toBe(1);
    expect(stdout).toContain('error[NotText]');
    expect(stdout).toContain('binaryContent');
  });

  it('are not followed through links', async () => {
    const root = folder({
      ...taking('files/till.conf'),
      'sectors/shop/files/other': '',
      'secret.txt': 'secret',
    });
    symlinkSync(
      join(root, 'secret.txt'),
      join(root, 'sectors/shop/files/till.conf'),
    );
    const { code, stdout } = await runCli(['validate', root]);
    expect(code).toBe(1);
    expect(stdout).toContain('error[SymbolicLink]');
    expect(stdout).toContain('error[UnknownFile]');
  });

  it.each(['till.conf', 'files/till.conf', './till.conf'])(
    'lie beside a single Score file, taken as %s',
    async source => {
      const root = folder({
        'score.yaml': score(source),
        [source]: 'db=${resources.db.host}\n',
      });
      const { stdout } = await runCli([
        'derive',
        join(root, 'score.yaml'),
        '--output',
        'json',
      ]);
      // The host of a managed resource is known to the cluster only.
      expect(stdout).toContain('"kind": "ExternalSecret"');
      expect(stdout).not.toContain('FileContentMissing');
    },
  );

  it('that are missing beside a single file are named', async () => {
    const root = folder({ 'score.yaml': score('till.conf') });
    const { code, stdout } = await runCli([
      'validate',
      join(root, 'score.yaml'),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'There is no file files/till.conf beside this intent.',
    );
  });

  it('never lie above it', async () => {
    const root = folder({
      'service/score.yaml': score('../secret.txt'),
      'secret.txt': 'secret',
    });
    const { stdout } = await runCli([
      'derive',
      join(root, 'service/score.yaml'),
      '--output',
      'json',
    ]);
    expect(stdout).toContain('FileContentMissing');
    expect(stdout).not.toContain('"secret"');
  });
});
