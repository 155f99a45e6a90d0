import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDataDirectory } from './claimDataDirectory.ts';

describe('claimDataDirectory', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'ridge-data-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('makes the folder, holds it, and gives it free again', () => {
    const folder = join(scratch, 'new', 'data');
    const release = claimDataDirectory(folder);
    expect(existsSync(join(folder, 'databases'))).toBe(true);
    expect(readFileSync(join(folder, 'portal.pid'), 'utf8')).toBe(
      `${process.pid}\n`,
    );
    release();
    expect(existsSync(join(folder, 'portal.pid'))).toBe(false);
  });

  it('keeps a second portal out', () => {
    const folder = join(scratch, 'taken');
    claimDataDirectory(folder);
    writeFileSync(join(folder, 'portal.pid'), `${process.ppid}\n`);
    expect(() => claimDataDirectory(folder)).toThrow(
      `a portal already uses ${folder} (process ${process.ppid})`,
    );
  });

  it('takes over from one that died', () => {
    const folder = join(scratch, 'dead');
    claimDataDirectory(folder);
    writeFileSync(join(folder, 'portal.pid'), '999999999\n');
    expect(() => claimDataDirectory(folder)).not.toThrow();
  });
});
