#!/usr/bin/env node
// Runs the CLI from an installed package.

const { join } = require('node:path');
const { enableCompileCache } = require('node:module');

/** A folder of the user's own: what is compiled there is run. */
function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return base && join(base, 'ridgeway', 'compiled');
}

async function run() {
  const folder = cacheFolder();
  if (folder) {
    // Node 20 has no compile cache; a folder that cannot be written is left alone.
    enableCompileCache?.(folder);
  }
  const { main } = require(join(__dirname, 'ridgeway.cjs'));
  // Not process.exit: what is still on its way to a pipe would be cut off.
  process.exitCode = await main(process.argv.slice(2));
}

run().catch(error => {
  process.stderr.write(`ridgeway failed: ${error.stack ?? error}\n`);
  process.exitCode = 70;
});
