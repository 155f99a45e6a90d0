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
}

/**
 * Reads the settings from the environment.
 *
 * @throws Error when the port is not one
 */
export function readSettings(
  root: string,
  env: Record<string, string | undefined>,
): Settings {
  const port = readPort(env.RIDGEWAY_PORT || env.PORT || '7007');
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
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `RIDGEWAY_PORT is "${text}", which is no port: use a number from 1 to 65535`,
    );
  }
  return port;
}
