/* eslint-disable no-console -- what a person at the terminal reads */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assertPortIsFree } from './assertPortIsFree.ts';
import { buildApp } from './buildApp.ts';
import { claimDataDirectory } from './claimDataDirectory.ts';
import { portalConfigs } from './portalConfigs.ts';
import { withPrometheus } from './prometheus/withPrometheus.ts';
import { readSettings } from './settings.ts';
import { startPortal } from './startPortal.ts';
import { summarizeLog } from './summarizeLog.ts';
import { waitUntilReady } from './waitUntilReady.ts';
import { withLock } from './withLock.ts';

const say = (text: string) => console.error(`ridge: ${text}`);

/** Asks for a Prometheus beside the portal. */
const WITH_PROMETHEUS = '--with-prometheus';

/** Serves the portal until it is told to stop; resolves with the exit code. */
async function start(args: string[]): Promise<number> {
  const root = join(import.meta.dirname, '..', '..', '..');
  const settings = readSettings(root, process.env);
  const configs = portalConfigs(
    root,
    args.filter(arg => arg !== WITH_PROMETHEUS),
  );
  await assertPortIsFree(settings.port);
  const release = claimDataDirectory(settings.dataDirectory);
  process.once('exit', release);
  await withLock(
    join(root, 'packages', 'app', '.ridge-build'),
    holder => say(`waiting for another build of the app (process ${holder})`),
    () => buildApp(root, say),
  );

  const prometheus = args.includes(WITH_PROMETHEUS)
    ? await withPrometheus(settings, say)
    : undefined;
  const files = prometheus
    ? [...configs.files, prometheus.config]
    : configs.files;

  const logFile = join(settings.dataDirectory, 'portal.log');
  const before = existsSync(logFile) ? statSync(logFile).size : 0;
  say(`starting the portal (log: ${logFile})`);
  const portal = startPortal(settings, files, logFile);

  const stopping = stopOnSignals(portal);

  const stopped = new AbortController();
  const exit = new Promise<number>(resolve => {
    portal.once('exit', code => {
      stopped.abort();
      resolve(code ?? 1);
    });
  });
  await waitUntilReady(
    { url: settings.url, exampleUser: configs.exampleUser },
    stopped.signal,
  );
  if (!stopped.signal.aborted) {
    console.log(`Ridgeway is ready: ${settings.url}`);
    if (prometheus) {
      console.log(`Prometheus beside it: ${prometheus.url}`);
    }
  }
  const code = await exit;
  prometheus?.stop();
  if (stopping()) {
    return 0;
  }
  const log = readFileSync(logFile).subarray(before).toString('utf8');
  say(
    `the portal stopped:\n${summarizeLog(log)}\nEverything it said: ${logFile}`,
  );
  return code || 1;
}

/** Ends the portal when somebody asks this process to; tells whether they did. */
function stopOnSignals(portal: ChildProcess): () => boolean {
  let asked = false;
  const stop = (signal: NodeJS.Signals) => {
    if (asked) {
      // Asked twice: the person does not want to wait.
      portal.kill('SIGKILL');
      return;
    }
    asked = true;
    // A terminal's Ctrl-C reaches the portal as well; then it is on its way already.
    setTimeout(() => portal.kill('SIGTERM'), signal === 'SIGINT' ? 500 : 0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  return () => asked;
}

start(process.argv.slice(2)).then(
  code => process.exit(code),
  (error: Error) => {
    say(error.message);
    process.exit(1);
  },
);
