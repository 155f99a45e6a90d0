import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../input/fileError';
import { fieldOf, textOf } from './fieldOf';
import { Session } from './Session';

/** A lock that is older was left by a process that died. */
const LOCK_MS = 20_000;
const POLL_MS = 50;

interface Content {
  /** Address of the portal that was used last. */
  portal?: string;
  /** By address of the portal. */
  sessions: Record<string, Session>;
}

/** Where sign-ins are kept: a file that nobody but its owner may read. */
export class SessionFile {
  constructor(readonly path = defaultPath()) {}

  /** The portal that was signed in to, or used, last. */
  get lastPortal(): string | undefined {
    return this.read().portal;
  }

  get(portal: string): Session | undefined {
    return this.read().sessions[portal];
  }

  /** Keeps a session, and remembers its portal for commands that name none. */
  set(portal: string, session: Session): void {
    const { sessions } = this.read();
    this.write({ portal, sessions: { ...sessions, [portal]: session } });
  }

  remove(portal: string): void {
    const { portal: last, sessions } = this.read();
    const { [portal]: _gone, ...rest } = sessions;
    this.write({ portal: last, sessions: rest });
  }

  /**
   * Runs work that no other command line does meanwhile: a refresh token is good for one use, and
   * two commands at once would lose the session.
   */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const lock = `${this.path}.lock`;
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    while (!take(lock)) {
      await setTimeout(POLL_MS);
    }
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  }

  private read(): Content {
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(this.path, 'utf8'));
    } catch {
      // Not there, or spoilt: signing in again mends both.
      return { sessions: {} };
    }
    const sessions = Object.entries(fieldOf(value, 'sessions') ?? {}).flatMap(
      ([portal, each]) => {
        const session = sessionOf(each);
        return session ? [[portal, session] as const] : [];
      },
    );
    return {
      portal: textOf(value, 'portal'),
      sessions: Object.fromEntries(sessions),
    };
  }

  /** Whole or not at all. */
  private write(content: Content): void {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    const unfinished = `${this.path}.${process.pid}`;
    writeFileSync(unfinished, `${JSON.stringify(content, undefined, 2)}\n`, {
      mode: 0o600,
    });
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, this.path);
  }
}

function defaultPath(): string {
  const { XDG_CONFIG_HOME, APPDATA } = process.env;
  const base = XDG_CONFIG_HOME || APPDATA || join(homedir(), '.config');
  return join(base, 'ridgeway', 'sessions.json');
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') {
      throw error;
    }
  }
  const stats = statSync(lock, { throwIfNoEntry: false });
  if (stats && Date.now() - stats.mtimeMs > LOCK_MS) {
    rmSync(lock, { force: true });
  }
  return false;
}

function sessionOf(value: unknown): Session | undefined {
  const user = textOf(value, 'user');
  const accessToken = textOf(value, 'accessToken');
  const expires = textOf(value, 'expires');
  const renewal = renewalOf(fieldOf(value, 'renewal'));
  return user && accessToken && expires
    ? { user, accessToken, expires, renewal }
    : undefined;
}

function renewalOf(value: unknown): Session['renewal'] {
  const refreshToken = textOf(value, 'refreshToken');
  const clientId = textOf(value, 'clientId');
  if (refreshToken && clientId) {
    return { by: 'refresh-token', refreshToken, clientId };
  }
  return { by: textOf(value, 'by') === 'example' ? 'example' : 'nothing' };
}
