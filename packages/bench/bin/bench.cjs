#!/usr/bin/env node
// Bundles the benchmarks, because workspaces import each other's TypeScript without extensions,
// and runs them.

const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

const outfile = join(__dirname, '..', 'dist', 'bench.mjs');

buildSync({
  absWorkingDir: join(__dirname, '..'),
  entryPoints: ['src/index.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  // The engine finds its WebAssembly beside its own code,
  // and what serves an API is installed as it is.
  external: [
    '@cedar-policy/cedar-wasm',
    '@backstage/*',
    'better-sqlite3',
    'express',
    'express-promise-router',
    'knex',
    'pg',
  ],
  // Bundled CommonJS packages ask for Node's modules with require.
  banner: {
    js: "import { createRequire as ridgewayRequire } from 'node:module'; const require = ridgewayRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

const { status } = spawnSync(
  process.execPath,
  [outfile, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
