import type { CST } from 'yaml';
import { MAX_DEPTH } from './limits';

/**
 * Offset of the first collection nested deeper than allowed. It walks the token tree with a
 * stack of its own, so that no input can exhaust the call stack; what composes nodes recurses.
 */
export function tooDeepAt(root: CST.Token | undefined): number | undefined {
  if (!root) {
    return undefined;
  }
  const tokens: CST.Token[] = [root];
  const depths: number[] = [0];
  for (let token = tokens.pop(); token; token = tokens.pop()) {
    const depth = depths.pop() ?? 0;
    if (
      token.type !== 'block-map' &&
      token.type !== 'block-seq' &&
      token.type !== 'flow-collection'
    ) {
      continue;
    }
    if (depth >= MAX_DEPTH) {
      return token.offset;
    }
    for (const item of token.items) {
      if (item.key) {
        tokens.push(item.key);
        depths.push(depth + 1);
      }
      if (item.value) {
        tokens.push(item.value);
        depths.push(depth + 1);
      }
    }
  }
  return undefined;
}
