import {
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Git } from '../git/Git';
import { Person } from '../people/Person';
import { PushCheck, PushVerdict } from './PushCheck';
import { parseRefUpdates } from './RefUpdate';

const HOOK = resolvePackagePath(
  '@ridgeway/plugin-platform-backend',
  'hooks/pre-receive.cjs',
);

/** More than this many bytes are no list of refs that the repository could accept. */
const MAX_QUESTION_BYTES = 1024 * 1024;

const questionSchema = z.object({
  push: z.string(),
  updates: z.string(),
  objectDirectory: z.string(),
  alternates: z.string().optional(),
  quarantine: z.string().optional(),
});

interface Push {
  git: Git;
  person: Person;
}

/** A push that is under way, and what became of its check. */
interface AdmittedPush extends Push {
  verdict?: PushVerdict;
}

/**
 * Answers the pre-receive hook over a Unix socket.
 *
 * @remarks
 * The hook is the only moment at which the objects of a push can be read while the branch
 * has not moved yet; Git then moves it only if it is still where the check saw it.
 */
export class PushGate {
  private readonly pushes = new Map<string, AdmittedPush>();
  private readonly server: Server;

  private constructor(
    private readonly folder: string,
    private readonly check: PushCheck,
    private readonly logger: LoggerService,
  ) {
    this.server = createServer(socket => this.serve(socket));
  }

  static async open(options: {
    check: PushCheck;
    logger: LoggerService;
  }): Promise<PushGate> {
    // Only this user can enter it; and a socket's path must be short.
    const folder = await mkdtemp(join(tmpdir(), 'ridgeway-'));
    const gate = new PushGate(folder, options.check, options.logger);
    await gate.writeHook();
    await new Promise<void>((resolve, reject) => {
      gate.server.once('error', reject);
      gate.server.listen(gate.socketPath, resolve);
    });
    gate.server.unref();
    return gate;
  }

  async close(): Promise<void> {
    await new Promise(resolve => this.server.close(resolve));
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Lets one push be asked about: arguments and environment for receive-pack, and its end. */
  admit(push: Push): {
    args: string[];
    env: Record<string, string>;
    done: () => void;
    /** Why it was refused, once it is over; undefined when it was not. */
    refusal: () => string | undefined;
  } {
    const id = randomUUID();
    const admitted: AdmittedPush = { ...push };
    this.pushes.set(id, admitted);
    return {
      args: ['-c', `core.hooksPath=${join(this.folder, 'hooks')}`],
      env: {
        RIDGEWAY_NODE: process.execPath,
        RIDGEWAY_HOOK: HOOK,
        RIDGEWAY_PUSH_SOCKET: this.socketPath,
        RIDGEWAY_PUSH_ID: id,
      },
      done: () => {
        this.pushes.delete(id);
      },
      refusal: () => {
        const { verdict } = admitted;
        return verdict?.accepted
          ? undefined
          : verdict?.lines.join('\n').trim() ??
              'It ended before it could be checked.';
      },
    };
  }

  private get socketPath(): string {
    return join(this.folder, 'push');
  }

  private async writeHook(): Promise<void> {
    const hooks = join(this.folder, 'hooks');
    const path = join(hooks, 'pre-receive');
    await mkdir(hooks);
    await writeFile(
      path,
      '#!/bin/sh\nexec "$RIDGEWAY_NODE" "$RIDGEWAY_HOOK"\n',
    );
    await chmod(path, 0o700);
  }

  private serve(socket: Socket): void {
    let question = '';
    socket.setEncoding('utf8');
    socket.on('error', error =>
      this.logger.warn(`A push was given up while it was checked: ${error}`),
    );
    socket.on('data', chunk => {
      question += chunk;
      if (question.length > MAX_QUESTION_BYTES) {
        socket.destroy();
      } else if (question.endsWith('\n')) {
        this.answer(question).then(
          verdict => socket.end(JSON.stringify(verdict)),
          error => {
            this.logger.error(`A push could not be checked: ${error}`);
            socket.end(
              JSON.stringify({
                accepted: false,
                lines: [
                  'The push could not be checked, because something in the portal failed; nothing was changed. Push again, and if it happens again tell the platform team the time of this message.',
                ],
              }),
            );
          },
        );
      }
    });
  }

  private async answer(text: string): Promise<PushVerdict> {
    const question = questionSchema.parse(JSON.parse(text));
    const push = this.pushes.get(question.push);
    if (!push) {
      throw new Error('A hook asked about a push that is not under way');
    }
    const { objectDirectory, alternates, quarantine } = question;
    const git = push.git.with({
      GIT_OBJECT_DIRECTORY: objectDirectory,
      ...(alternates ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates } : {}),
      ...(quarantine ? { GIT_QUARANTINE_PATH: quarantine } : {}),
    });
    push.verdict = await this.check.check(
      git,
      parseRefUpdates(question.updates),
      push.person,
    );
    return push.verdict;
  }
}
