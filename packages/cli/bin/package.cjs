// Packs the CLI into one tarball that `npm install -g` installs without a registry.
// Usage: node bin/package.cjs [FOLDER]; prints the path of the tarball.

const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { join, resolve } = require('node:path');
const { build } = require('./bundle.cjs');
const { thirdPartyLicences } = require('./thirdPartyLicences.cjs');

const cli = join(__dirname, '..');
const root = join(cli, '..', '..');

async function run(target) {
  fs.mkdirSync(target, { recursive: true });
  const staging = fs.mkdtempSync(join(target, 'package-'));
  try {
    const inputs = await build(staging);
    const put = (from, name) => fs.copyFileSync(from, join(staging, name));
    put(join(__dirname, 'start.cjs'), 'start.cjs');
    fs.writeFileSync(join(staging, 'ridgeway'), launcher(staging));
    put(join(cli, 'README.md'), 'README.md');
    put(join(root, 'LICENSE'), 'LICENSE');
    fs.chmodSync(join(staging, 'ridgeway'), 0o755);
    fs.writeFileSync(
      join(staging, 'THIRD-PARTY-LICENCES.txt'),
      thirdPartyLicences(inputs.map(input => resolve(cli, input))),
    );
    fs.writeFileSync(
      join(staging, 'package.json'),
      `${JSON.stringify(manifest(), undefined, 2)}\n`,
    );
    return join(target, pack(staging, target));
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
}

/** V8 tells sources apart only by their length: what it compiled is kept by their digest. */
function launcher(staging) {
  const digest = createHash('sha256')
    .update(fs.readFileSync(join(staging, 'ridgeway.cjs')))
    .digest('hex');
  return fs
    .readFileSync(join(__dirname, 'installed.cjs'), 'utf8')
    .replace("'DIGEST'", `'${digest}'`);
}

/** No dependencies: everything is inside. */
function manifest() {
  const { name, version, description, license } = require('../package.json');
  return {
    name,
    version,
    description,
    license,
    bin: { ridgeway: 'ridgeway' },
    engines: { node: '>=20.12' },
    files: ['ridgeway', '*.cjs', 'cedar_wasm_bg.wasm', '*.txt'],
  };
}

/** npm writes the same bytes for the same files, whenever it is done. */
function pack(staging, target) {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--workspaces=false'].concat(
      '--pack-destination',
      target,
    ),
    { cwd: staging, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`npm pack failed: ${error?.message ?? stderr}`);
  }
  return JSON.parse(stdout)[0].filename;
}

run(resolve(process.argv[2] ?? join(cli, 'dist'))).then(
  path => process.stdout.write(`${path}\n`),
  error => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exitCode = 1;
  },
);
