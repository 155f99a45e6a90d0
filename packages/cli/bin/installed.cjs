#!/usr/bin/env node
// Runs the CLI from an installed package.

const { join } = require('node:path');
const { run, start } = require('./start.cjs');

/** Tells bundles apart; written by the packer. */
const DIGEST = 'DIGEST';

/** A folder of the user's own: what is compiled there is run. */
function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return base && join(base, 'ridgeway', 'compiled', DIGEST);
}

run(() => start(join(__dirname, 'ridgeway.cjs'), cacheFolder()));
