import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the machine can make certificates. */
export const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;

const SUBJECT = ['-subj', '/O=Ridgeway'];
const KEY = [
  ...['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
  '-keyout',
];

/** A certificate and its key, in PEM. */
export interface TestCertificate {
  cert: string;
  key: string;
}

/** An authority that signs certificates for tests. */
export class TestCertificates {
  private readonly folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  /** The authority's own certificate, in PEM. */
  readonly ca: string;

  constructor() {
    this.run('req', '-x509', ...KEY, 'ca.key', '-out', 'ca.pem', ...SUBJECT);
    this.ca = this.read('ca.pem');
  }

  /**
   * Signs a certificate.
   *
   * @param name - host that it is for
   * @param days - how long it is valid; below 0 it is over
   */
  sign(name: string, days = 1): TestCertificate {
    writeFileSync(join(this.folder, 'names'), `subjectAltName=DNS:${name}\n`);
    this.run('req', ...KEY, 'key.pem', '-out', 'asked.pem', ...SUBJECT);
    this.run(
      ...['x509', '-req', '-in', 'asked.pem', '-out', 'cert.pem'],
      ...['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', String(days), '-extfile', 'names'],
    );
    return { cert: this.read('cert.pem'), key: this.read('key.pem') };
  }

  /** Forgets everything. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
  }

  private read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }
}
