const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const cli = join(__dirname, '..');
const packages = join(cli, '..');
const sources = [
  ...['cli', 'intent', 'derivation', 'authorization', 'helm-charts'].map(name =>
    join(packages, name, 'src'),
  ),
  join(packages, '..', 'plugins', 'platform-common', 'src'),
];

/** Holds bundles by the state of the sources, each with what V8 compiled of it. */
const cacheFolder = join(cli, 'dist', 'bundles');

const DAY_MS = 24 * 60 * 60 * 1000;

/** Name of the bundle in its folder. */
const BUNDLE = 'ridgeway.cjs';

const ENGINE_CODE = 'cedar_wasm_bg.wasm';
/** Finds the policy engine where it is installed. */
const engine = createRequire(join(packages, 'authorization', 'package.json'));

/** Leaves out what is never used, and would be read at every start. */
const leaner = {
  name: 'leaner',
  setup(builder) {
    // zod's messages in fifty languages: ours are our own.
    builder.onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ },
      () => ({
        contents: "export { default as en } from './en.js';",
      }),
    );
    // commander starts programs for subcommands that are programs of their own; none of ours is.
    builder.onResolve(
      { filter: /^node:child_process$/ },
      ({ path, importer }) =>
        /[\\/]commander[\\/]/.test(importer)
          ? { path, namespace: 'unused' }
          : undefined,
    );
    // The client of permissions comes along with their names; nobody asks it anything here.
    builder.onResolve({ filter: /^cross-fetch$/ }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

/**
 * Path of a bundle of the sources as they are now. Workspaces import each other's TypeScript
 * without extensions, which Node's type stripping does not resolve.
 */
async function bundle() {
  const folder = join(cacheFolder, stateOfSources());
  const path = join(folder, BUNDLE);
  if (!fs.existsSync(path)) {
    const unfinished = `${folder}.${process.pid}`;
    await build(unfinished);
    // Who ran while the bundles were deleted leaves a folder with nothing to run.
    fs.rmSync(folder, { recursive: true, force: true });
    moveTo(folder, unfinished);
    removeOldBundles(folder);
  }
  return path;
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

/**
 * Writes the whole program into a folder: one file, because that is what Node starts fastest, and
 * the WebAssembly of the policy engine, which its code expects beside itself.
 *
 * @returns The files it is made of, relative to this package.
 */
async function build(folder) {
  const { metafile } = await require('esbuild').build({
    absWorkingDir: cli,
    entryPoints: ['src/index.ts'],
    outfile: join(folder, BUNDLE),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // What is imported later is in the same file, and runs when it is imported.
    supported: { 'dynamic-import': false },
    plugins: [leaner],
    metafile: true,
    legalComments: 'none',
    // Node prints what is thrown.
    logLevel: 'silent',
  });
  place(
    join(engine.resolve('@cedar-policy/cedar-wasm/nodejs'), '..', ENGINE_CODE),
    join(folder, ENGINE_CODE),
  );
  return Object.keys(metafile.inputs).sort();
}

/** A link, where the file system has them, saves the space. */
function place(from, to) {
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}

function moveTo(folder, unfinished) {
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
    if (folder !== current && age > DAY_MS) {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
}

module.exports = { build, bundle };
