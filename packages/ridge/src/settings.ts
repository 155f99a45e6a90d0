import { isAbsolute, resolve } from 'node:path';

/** Where the portal runs and where it keeps everything. */
export interface Settings {
  /** Folder of the checkout. */
  root: string;
  /** Absolute path of the data directory. */
  dataDirectory: string;
  port: number;
  /** The portal's address, for people and for the health check alike. */
  url: string;
  /** Where a Prometheus beside the portal listens, when one is asked for. */
  prometheusPort: number;
}

/** How far the port of a Prometheus beside it is from the portal's: 7090 beside 7007. */
const PROMETHEUS_PORT_OFFSET = 83;

/**
 * Reads the settings from the environment.
 *
 * @throws Error when the port is not one
 */
export function readSettings(
  root: string,
  env: Record<string, string | undefined>,
): Settings {
  const port = readPort(
    'RIDGEWAY_PORT',
    env.RIDGEWAY_PORT || env.PORT || '7007',
  );
  const directory = env.RIDGEWAY_DATA_DIR || '.ridgeway';
  return {
    root,
    // A relative path is meant from where the person stands; the default from the checkout.
    dataDirectory: isAbsolute(directory)
      ? directory
      : resolve(
          env.RIDGEWAY_DATA_DIR ? env.INIT_CWD ?? process.cwd() : root,
          directory,
        ),
    port,
    url: `http://localhost:${port}`,
    prometheusPort: env.RIDGEWAY_PROMETHEUS_PORT
      ? readPort('RIDGEWAY_PROMETHEUS_PORT', env.RIDGEWAY_PROMETHEUS_PORT)
      : port + PROMETHEUS_PORT_OFFSET,
  };
}

function readPort(variable: string, text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `${variable} is "${text}", which is no port: use a number from 1 to 65535`,
    );
  }
  return port;
}
