import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalConfigs } from './portalConfigs.ts';

describe('portalConfigs', () => {
  const root = mkdtempSync(join(tmpdir(), 'ridge-configs-'));
  const file = (name: string) => join(root, name);
  mkdirSync(file('examples'));
  writeFileSync(file('app-config.yaml'), '');
  writeFileSync(
    file('examples/app-config.example.yaml'),
    'people:\n  - user: user:default/ana\n',
  );
  afterAll(() => rmSync(root, { recursive: true }));

  it('starts with the example company, and waits for its people', () => {
    expect(portalConfigs(root, [], root)).toEqual({
      files: [
        file('app-config.yaml'),
        file('examples/app-config.example.yaml'),
      ],
      exampleUser: 'user:default/ana',
    });
  });

  it('adds local settings last', () => {
    writeFileSync(file('app-config.local.yaml'), '');
    expect(portalConfigs(root, [], root).files.at(-1)).toBe(
      file('app-config.local.yaml'),
    );
    rmSync(file('app-config.local.yaml'));
  });

  it('takes the files it is given instead', () => {
    expect(portalConfigs(root, ['--config', 'app-config.yaml'], root)).toEqual({
      files: [file('app-config.yaml')],
      exampleUser: undefined,
    });
  });

  it('names a file that is not there', () => {
    expect(() => portalConfigs(root, ['--config', 'no.yaml'], root)).toThrow(
      `there is no configuration file ${file('no.yaml')}`,
    );
  });

  it.each([[['--port', '1']], [['--config']]])('refuses %j', args => {
    expect(() => portalConfigs(root, args, root)).toThrow(/use --config FILE/);
  });
});
