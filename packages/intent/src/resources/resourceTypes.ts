import { externalService } from './externalService';
import { ResourceType } from './ResourceType';
import { secret } from './secret';
import { serviceResource } from './serviceResource';
import { volume } from './volume';

const TYPES = [serviceResource, externalService, secret, volume];

/** Names of the types that the language itself knows; all others are managed ones. */
export const BUILT_IN_TYPES: readonly string[] = TYPES.map(({ type }) => type);

/** The built-in type of the name; undefined for managed ones. */
export function builtInType(name: string): ResourceType | undefined {
  return TYPES.find(({ type }) => type === name);
}
