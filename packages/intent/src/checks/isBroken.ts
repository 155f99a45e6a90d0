import { World } from '../world/World';

/** Whether a file is there but could not be read; what needs it should not be blamed too. */
export function isBroken(world: World, file: string): boolean {
  return world.diagnostics.some(
    diagnostic => diagnostic.file === file && diagnostic.severity === 'error',
  );
}
