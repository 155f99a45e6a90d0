/* eslint-disable no-console -- what a person at the terminal reads */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { claimDataDirectory } from './claimDataDirectory.ts';
import { portalConfigs } from './portalConfigs.ts';
import { readSettings } from './settings.ts';

const APP_URL = 'http://localhost:3000';

/** Runs app and backend with hot reload; the app has a port of its own here. */
function dev(args: string[]): void {
  const root = join(import.meta.dirname, '..', '..', '..');
  const settings = readSettings(root, process.env);
  const configs = portalConfigs(root, args);
  process.once('exit', claimDataDirectory(settings.dataDirectory));
  const child = spawn(
    join(root, 'node_modules', '.bin', 'backstage-cli'),
    ['repo', 'start', ...configs.files.flatMap(file => ['--config', file])],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        RIDGEWAY_DATA_DIR: settings.dataDirectory,
        RIDGEWAY_PORT: String(settings.port),
        APP_CONFIG_app_baseUrl: JSON.stringify(APP_URL),
        APP_CONFIG_backend_cors_origin: JSON.stringify(APP_URL),
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('exit', code => process.exit(code ?? 1));
}

try {
  dev(process.argv.slice(2));
} catch (error) {
  console.error(`ridge: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
