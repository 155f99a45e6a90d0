import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { HelmError } from './HelmError';

/** Most that helm may print: manifests larger than this are not read anyway. */
const MOST_OUTPUT = 8 * 1024 * 1024;

/** Settings of the machine by which helm reaches its registries, where it may. */
const OF_THE_NETWORK = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HELM_REGISTRY_CONFIG',
];

/**
 * Runs `helm` without a shell, and with nothing of the environment but what it needs: its folders
 * are in the workplace, and there is no cluster that it could ask.
 *
 * @param network - whether it may know how to reach registries
 * @returns what it prints
 * @throws HelmError when it is not there, fails, or takes too long
 */
export function runHelm(
  args: readonly string[],
  {
    workplace,
    timeout,
    network,
  }: { workplace: string; timeout: number; network: boolean },
): Promise<string> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: workplace,
    KUBECONFIG: join(workplace, 'no-cluster'),
    HELM_CACHE_HOME: join(workplace, 'cache'),
    HELM_CONFIG_HOME: join(workplace, 'config'),
    HELM_DATA_HOME: join(workplace, 'data'),
  };
  for (const name of network ? OF_THE_NETWORK : []) {
    if (process.env[name] !== undefined) {
      env[name] = process.env[name];
    }
  }
  return new Promise((resolve, reject) => {
    execFile(
      'helm',
      [...args],
      {
        cwd: workplace,
        env,
        timeout,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_OUTPUT,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error) {
          reject(problemOf(error, { command: args[0], stderr, timeout }));
        } else {
          resolve(stdout);
        }
      },
    );
  });
}

function problemOf(
  error: { code?: unknown; killed?: boolean; message: string },
  {
    command,
    stderr,
    timeout,
  }: { command: string; stderr: string; timeout: number },
): HelmError {
  switch (error.code) {
    case 'ENOENT':
    case 'EACCES':
      return new HelmError(
        'helm is not installed on the machine that derives.',
        'Install helm 3.8 or later there, on its PATH, or commit what the chart renders to as a folder (spec.folder).',
      );
    case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
      return new HelmError(
        `helm ${command} printed more than 8 MiB.`,
        'Switch off parts of the chart in its values.',
      );
    default:
      return error.killed
        ? new HelmError(
            `helm ${command} took longer than ${timeout / 1000} seconds.`,
            'It is tried again; see whether the repository of the chart answers.',
          )
        : new HelmError(
            `helm ${command} failed: ${firstLines(stderr)}`,
            'Correct the chart, its version or its values.',
          );
  }
}

/** Enough to know what is wrong, on one line. */
function firstLines(text: string): string {
  const line = text
    .trim()
    .split(/\s*\n\s*/)
    .slice(0, 3)
    .join(' ');
  return line.length > 400 ? `${line.slice(0, 400)}…` : line || 'no message.';
}
