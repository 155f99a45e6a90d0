import { ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** The YAML language server that editors use, spoken to as they do. */
export class LanguageServer {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly waiting = new Map<string, (params: unknown) => void>();
  private unread = Buffer.alloc(0);
  private lastId = 0;

  constructor() {
    const root = dirname(require.resolve('yaml-language-server/package.json'));
    this.server = spawn(process.execPath, [
      join(root, 'bin', 'yaml-language-server'),
      '--stdio',
    ]);
    this.server.stdout.on('data', chunk => this.read(chunk));
  }

  /** Starts without the schemas that the server knows from elsewhere. */
  async start(): Promise<void> {
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { hover: { contentFormat: ['markdown'] } },
      },
    });
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', {
      settings: {
        yaml: {
          completion: true,
          hover: true,
          validate: true,
          schemaStore: { enable: false },
        },
      },
    });
  }

  /** Opens a document, and gives what the editor would mark in it. */
  async open(uri: string, text: string): Promise<unknown> {
    const marked = new Promise(done => this.waiting.set(uri, done));
    this.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return marked;
  }

  /** @param position - counted from 0, as the protocol does */
  ask(method: string, params: object): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    this.send({ id, method, params });
    return new Promise(done => this.answers.set(id, done));
  }

  stop(): void {
    this.server.kill();
  }

  private tell(method: string, params: object) {
    this.send({ method, params });
  }

  private send(message: Message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  }

  private read(chunk: Buffer) {
    this.unread = Buffer.concat([this.unread, chunk]);
    for (;;) {
      const end = this.unread.indexOf('\r\n\r\n');
      const header = this.unread.subarray(0, Math.max(end, 0)).toString();
      const length = Number(/Content-Length: (\d+)/.exec(header)?.[1]);
      if (end < 0 || this.unread.length < end + 4 + length) {
        return;
      }
      const text = this.unread.subarray(end + 4, end + 4 + length).toString();
      this.unread = this.unread.subarray(end + 4 + length);
      this.receive(JSON.parse(text));
    }
  }

  private receive({ id, method, params, result }: Message) {
    if (method === undefined && id !== undefined) {
      this.answers.get(id)?.(result);
    } else if (id !== undefined) {
      // What it asks of an editor: to register something, or to show progress.
      this.send({ id, result: null });
    } else if (
      method === 'textDocument/publishDiagnostics' &&
      typeof params === 'object' &&
      params !== null &&
      'uri' in params &&
      'diagnostics' in params
    ) {
      this.waiting.get(String(params.uri))?.(params.diagnostics);
    }
  }
}
