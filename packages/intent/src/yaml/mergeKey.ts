import { isScalar, Scalar } from 'yaml';

/** Whether a key is the merge key `<<`, which is so only when it is written without quotes. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN;
}
