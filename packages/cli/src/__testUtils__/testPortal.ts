import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startTestPlatform,
  TestPlatform,
} from '@ridgeway/plugin-platform-backend/testUtils';
import { Run, runCli } from './runCli';

/** A portal's platform backend, and the command line of people who are signed in to it. */
export interface TestPortal {
  platform: TestPlatform;
  /** Runs the command line as a person. */
  as(person: string, args: string[], cwd?: string): Promise<Run>;
}

/** A portal for all tests of a suite; its world is what the platform's own tests use. */
export function testPortal(tests: {
  beforeAll(work: () => Promise<void>, timeout: number): void;
  afterAll(work: () => Promise<void>): void;
}): TestPortal {
  const config = mkdtempSync(join(tmpdir(), 'ridgeway-config-'));
  let platform: TestPlatform | undefined;
  tests.beforeAll(async () => {
    platform = await startTestPlatform();
  }, 120_000);
  tests.afterAll(async () => {
    await platform?.stop();
    rmSync(config, { recursive: true, force: true });
  });
  const started = () => {
    if (!platform) {
      throw new Error('The platform has not started yet');
    }
    return platform;
  };
  return {
    get platform() {
      return started();
    },
    as: (person, args, cwd) =>
      runCli([...args, '--portal', started().url], {
        cwd,
        env: {
          XDG_CONFIG_HOME: config,
          RIDGEWAY_TOKEN: started()
            .header(person)
            .replace(/^Bearer /, ''),
        },
      }),
  };
}
