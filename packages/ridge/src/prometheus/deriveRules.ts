import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { RuleFile } from './writeSettings.ts';

/** Bytes of derived resources that are read at most. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The rules that the objectives of a world's services derive to.
 *
 * @param world - folder of intents
 * @throws Error when they cannot be derived
 */
export async function deriveRules(
  root: string,
  world: string,
): Promise<RuleFile[]> {
  const program = join(root, 'packages', 'cli', 'bin', 'ridgeway');
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [program, 'derive', world, '--output', 'json'],
      { maxBuffer: MAX_BYTES },
      (error, stdout, stderr) =>
        // 1: some condition is false, and everything that can be derived is there.
        error && error.code !== 1
          ? reject(new Error(stderr.trim() || error.message))
          : resolve(stdout),
    );
  });
  const { resources } = JSON.parse(output);
  if (!Array.isArray(resources)) {
    throw new Error('the derivation gave no resources');
  }
  return resources
    .filter(({ kind }) => kind === 'PrometheusRule')
    .map(({ metadata, spec }) => ({
      name: `${metadata.namespace}.${metadata.name}`,
      groups: spec.groups,
    }));
}
