import { spawn } from 'node:child_process';

const OPENERS: Readonly<
  Partial<Record<NodeJS.Platform, (url: string) => [string, string[]]>>
> = {
  darwin: url => ['open', [url]],
  win32: url => ['rundll32', ['url.dll,FileProtocolHandler', url]],
};

/** Opens an address in the person's browser; what cannot be opened they open themselves. */
export function openBrowser(url: string): void {
  const opener = OPENERS[process.platform] ?? (each => ['xdg-open', [each]]);
  const [command, args] = opener(url);
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
