import { claim } from './claim';
import { consent } from './consent';
import { exception } from './exception';
import { extension } from './extension';
import { external } from './external';
import { feature } from './feature';
import { RequestKindDefinition } from './RequestKindDefinition';
import { secret } from './secret';
import { support } from './support';

/** Every kind of request, in the order that forms offer them. */
export const requestKinds: readonly RequestKindDefinition[] = [
  consent,
  secret,
  external,
  exception,
  extension,
  claim,
  support,
  feature,
];
