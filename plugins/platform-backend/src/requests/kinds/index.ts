import { RequestKindDefinition } from './RequestKindDefinition';
import { secret } from './secret';

/** Every kind of request. */
export const requestKinds: readonly RequestKindDefinition[] = [secret];
