const fs = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Runs a bundle, with what V8 made of it the last time that the same command ran: Node's own
 * compile cache keeps what is compiled at the start, and not what is compiled when it is called,
 * which is most of it.
 *
 * @param cacheFolder - for this very bundle; undefined to keep nothing
 */
async function start(bundle, cacheFolder) {
  const args = process.argv.slice(2);
  const cache = cacheFolder && join(cacheFolder, cacheName(args));
  const cachedData = cache && read(cache);
  const source = fs.readFileSync(bundle, 'latin1');
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    { filename: bundle, cachedData },
  );
  const module = { exports: {} };
  script.runInThisContext()(
    module.exports,
    createRequire(bundle),
    module,
    bundle,
    dirname(bundle),
  );
  // Not process.exit: what is still on its way to a pipe would be cut off.
  process.exitCode = await module.exports.main(args);
  if (cache && (!cachedData || script.cachedDataRejected)) {
    write(cache, script);
  }
}

/** What one version of V8 compiled for one command is of no use to others. */
function cacheName([command = '']) {
  const { versions, arch } = process;
  const name = /^[a-z]{1,12}$/.test(command) ? command : 'other';
  return `${name}-${versions.v8}-${arch}`;
}

function read(path) {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whole or not at all; a folder that cannot be written is left alone. */
function write(path, script) {
  const unfinished = `${path}.${process.pid}`;
  try {
    fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    fs.writeFileSync(unfinished, script.createCachedData());
    fs.renameSync(unfinished, path);
  } catch {
    fs.rmSync(unfinished, { force: true });
  }
}

/** Runs, and reports what nobody expected. */
function run(work) {
  work().catch(error => {
    process.stderr.write(`ridgeway failed: ${error.stack ?? error}\n`);
    process.exitCode = 70;
  });
}

module.exports = { run, start };
