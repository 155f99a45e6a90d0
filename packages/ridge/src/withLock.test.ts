import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './withLock';

describe('withLock', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'with-lock-'));
    file = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the lock while it acts, and gives it free whatever happens', async () => {
    const onWait = jest.fn();
    await expect(withLock(file, onWait, () => existsSync(file))).resolves.toBe(
      true,
    );
    expect(existsSync(file)).toBe(false);
    await expect(
      withLock(file, onWait, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
    expect(onWait).not.toHaveBeenCalled();
  });

  it('waits for another process, and says so once', async () => {
    const other = spawn('sleep', ['1']);
    writeFileSync(file, `${other.pid}\n`);
    const onWait = jest.fn();
    const ended = new Promise(resolve => other.once('exit', resolve));
    await expect(withLock(file, onWait, () => other.exitCode)).resolves.toBe(0);
    await ended;
    expect(onWait).toHaveBeenCalledTimes(1);
    expect(onWait).toHaveBeenCalledWith(other.pid);
  });

  it('takes over from a process that was killed', async () => {
    writeFileSync(file, '999999999\n');
    await expect(withLock(file, jest.fn(), () => 'done')).resolves.toBe('done');
  });
});
