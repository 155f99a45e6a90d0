const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { join } = require('node:path');

const cli = join(__dirname, '..');
const packages = join(cli, '..');
const sources = ['cli', 'intent', 'derivation', 'authorization'].map(name =>
  join(packages, name, 'src'),
);

/** Holds bundles by the state of the sources, and V8's compile cache. */
const cacheFolder = join(cli, 'dist', 'bundles');

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Folder of a bundle of the sources as they are now. Workspaces import each other's TypeScript
 * without extensions, which Node's type stripping does not resolve.
 */
function bundle() {
  const folder = join(cacheFolder, stateOfSources());
  if (!fs.existsSync(folder)) {
    build(folder);
    removeOldBundles(folder);
  }
  return folder;
}

function stateOfSources() {
  const hash = createHash('sha1');
  const note = path => {
    const { size, mtimeMs } = fs.statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  note(join(packages, '..', 'yarn.lock'));
  note(__filename);
  for (const folder of sources) {
    for (const file of fs.readdirSync(folder, { recursive: true }).sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) {
        note(join(folder, file));
      }
    }
  }
  return hash.digest('hex');
}

function build(folder) {
  const unfinished = `${folder}.${process.pid}`;
  require('esbuild').buildSync({
    absWorkingDir: cli,
    entryPoints: ['src/index.ts'],
    outdir: unfinished,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    // The engine finds its WebAssembly beside its own code.
    external: ['@cedar-policy/cedar-wasm'],
    // Bundled CommonJS packages ask for Node's modules with require.
    banner: {
      js: "import { createRequire as ridgewayRequire } from 'node:module'; const require = ridgewayRequire(import.meta.url);",
    },
    // Node prints what is thrown.
    logLevel: 'silent',
  });
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    // Somebody else was first, with the same sources.
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(folder)) {
      throw error;
    }
  }
}

/** A bundle that is younger may still be running. */
function removeOldBundles(current) {
  for (const name of fs.readdirSync(cacheFolder)) {
    const folder = join(cacheFolder, name);
    const age = Date.now() - fs.statSync(folder).mtimeMs;
    if (folder !== current && name !== 'compiled' && age > DAY_MS) {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
}

module.exports = { bundle, cacheFolder };
