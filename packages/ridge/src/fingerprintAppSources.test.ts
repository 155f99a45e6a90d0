import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprintAppSources } from './fingerprintAppSources.ts';

describe('fingerprintAppSources', () => {
  let root: string;

  function write(path: string, text: string) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ridge-sources-'));
    write('yarn.lock', '');
    write('app-config.yaml', '');
    write(
      'packages/app/package.json',
      '{"name":"app","dependencies":{"@x/page":"*","react":"*"}}',
    );
    write('packages/app/src/App.tsx', 'app');
    write(
      'plugins/page/package.json',
      '{"name":"@x/page","dependencies":{"@x/ui":"*"}}',
    );
    write('packages/ui/package.json', '{"name":"@x/ui"}');
    write('packages/ui/src/deep/Button.tsx', 'button');
    write('plugins/page-backend/package.json', '{"name":"@x/page-backend"}');
    write('plugins/page-backend/src/plugin.ts', 'backend');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['a source of the app', 'packages/app/src/App.tsx'],
    [
      'a source of what it uses through another',
      'packages/ui/src/deep/Button.tsx',
    ],
    ['a new file', 'packages/app/public/logo.svg'],
    ['a dependency', 'yarn.lock'],
    ['a manifest', 'packages/ui/package.json'],
  ])('changes with %s', (_name, path) => {
    const before = fingerprintAppSources(root);
    write(path, '{"name":"@x/ui","changed":true}');
    expect(fingerprintAppSources(root)).not.toBe(before);
  });

  it('stays the same for what the app is not built from, and for mere times', () => {
    const before = fingerprintAppSources(root);
    write('plugins/page-backend/src/plugin.ts', 'changed');
    utimesSync(join(root, 'packages/app/src/App.tsx'), 1, 1);
    expect(fingerprintAppSources(root)).toBe(before);
  });
});
