const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { join } = require('node:path');

const packages = join(__dirname, '..', '..');
/** Workspaces that a bundle holds besides the one it starts. */
const libraries = ['intent', 'derivation', 'authorization'];

const DAY_MS = 24 * 60 * 60 * 1000;

/** Holds a workspace's bundles by the state of the sources, and V8's compile cache. */
function cacheFolderOf(workspace) {
  return join(packages, workspace, 'dist', 'bundles');
}

/**
 * Folder of a bundle of a workspace (a folder under packages/) as its sources are now. Workspaces
 * import each other's TypeScript without extensions, which Node's type stripping does not resolve.
 */
function bundle(workspace) {
  const folder = join(cacheFolderOf(workspace), stateOfSources(workspace));
  if (!fs.existsSync(folder)) {
    build(workspace, folder);
    removeOldBundles(workspace, folder);
  }
  return folder;
}

function stateOfSources(workspace) {
  const hash = createHash('sha1');
  const note = path => {
    const { size, mtimeMs } = fs.statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  note(join(packages, '..', 'yarn.lock'));
  note(__filename);
  for (const name of [workspace, ...libraries]) {
    const folder = join(packages, name, 'src');
    for (const file of fs.readdirSync(folder, { recursive: true }).sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) {
        note(join(folder, file));
      }
    }
  }
  return hash.digest('hex');
}

function build(workspace, folder) {
  const unfinished = `${folder}.${process.pid}`;
  require('esbuild').buildSync({
    absWorkingDir: join(packages, workspace),
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
function removeOldBundles(workspace, current) {
  const cacheFolder = cacheFolderOf(workspace);
  for (const name of fs.readdirSync(cacheFolder)) {
    const folder = join(cacheFolder, name);
    const age = Date.now() - fs.statSync(folder).mtimeMs;
    if (folder !== current && name !== 'compiled' && age > DAY_MS) {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
}

module.exports = { bundle, cacheFolderOf };
