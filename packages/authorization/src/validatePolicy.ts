import { Diagnostic, PolicyFile } from '@ridgeway/intent';
import { readPolicyFiles } from './policies/readPolicyFiles';

/**
 * Checks a policy file as a whole: Cedar syntax, types against the schema, and that its folder has
 * the authority for what it says. A file with findings has no effect.
 */
export function validatePolicy(file: PolicyFile): Diagnostic[] {
  return readPolicyFiles([file]).flatMap(({ diagnostics }) => diagnostics);
}
